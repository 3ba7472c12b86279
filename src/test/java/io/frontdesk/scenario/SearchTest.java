package io.frontdesk.scenario;

import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.world.Account;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an operator finds a ticket among all. */
class SearchTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    private Seen searches(String query) {
        operator.says("Заявки").sees("Заявки");
        operator.taps("Найти").sees("Напишите номер заявки");
        return operator.says(query).sees("Поиск: " + query.strip());
    }

    private void finds(String query, String... rows) {
        var found = searches(query);
        found.contains("· " + rows.length);
        found.hasButtons(Stream.concat(Stream.of(rows), Stream.of("Искать ещё", "‹ Назад"))
                .toArray(String[]::new));
    }

    private void asks(String name, String question) {
        company.client(name).says(question).sees("принята");
    }

    @ParameterizedTest
    @CsvSource({
        "Не работает лифт, лифта",
        "Сломались розетки в кабинете, розетка",
        "Закажите пять новых лампочек, лампочка",
        "Сколько заявок открыто?, заявка",
        "Всё ещё протекает кран, протекали краны",
        "Привезите ёлку, елка",
        "Уберите елку, ёлки",
        "Не працює ліфт, працюють ліфти",
        "Зламався кондиціонер, зламалися кондиціонерів",
        "Перегоріла лампочка в кімнаті, кімнату",
        "Натисніть кнопку, кнопці",
        "П’ять стільців, п'ять",
        "The elevators are broken, elevator",
        "Please repair the printers, repairing printer",
    })
    void words_are_found_in_other_forms_in_three_languages(String question, String query) {
        client.says(question).sees("принята");
        asks("Борис", "Когда обед?");
        finds(query, "🔴 №1 " + question);
    }

    @ParameterizedTest
    @CsvSource({
        "Нет электричества на этаже, лектрич",
        "Нет электричества на этаже, ричество",
        "Не горит светильник, светил",
        "Немає електроенергії, енергі",
        "Invoice INV2026004711 is wrong, 4711",
        "Реквизиты «Ромашка-Сервис», омашк",
    })
    void a_part_of_a_word_finds_it(String question, String part) {
        client.says(question).sees("принята");
        asks("Борис", "Когда обед?");
        finds(part, "🔴 №1 " + question);
    }

    @Test
    void a_number_finds_its_ticket_first_and_then_what_speaks_of_it() {
        asks("Борис", "Когда обед?");
        asks("Вера", "Нет ответа на заявку 1");
        finds("№1", "🔴 №1 Когда обед?", "🔴 №2 Нет ответа на заявку 1");
        finds("1", "🔴 №1 Когда обед?", "🔴 №2 Нет ответа на заявку 1");
        finds("# 2", "🔴 №2 Нет ответа на заявку 1");
        finds("№999999999999999999");
    }

    @Test
    void whole_words_come_before_parts_and_newer_before_older() {
        asks("Борис", "Где кот?");
        asks("Вера", "Который час?");
        asks("Глеб", "Снимите кота с дерева");
        finds("кот", "🔴 №3 Снимите кота с дерева", "🔴 №1 Где кот?", "🔴 №2 Который час?");
    }

    @Test
    void all_words_must_be_there_though_not_in_one_message() {
        client.says("Не работает лифт").sees("принята");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастера вызвали");
        client.sees("Мастера вызвали");
        asks("Борис", "Лифт шумит");
        finds("лифты мастер", "🟢 №1 Не работает лифт");
        finds("лифт пылесос");
    }

    @Test
    void words_of_the_internal_chat_find_a_ticket() {
        client.says("Не работает лифт").sees("принята");
        operator.sees("Не работает лифт")
                .taps("Инфо")
                .taps("Ответить внутренний")
                .says("Договор просрочен")
                .sees("Сообщение отправлено");
        finds("договоры", "🔴 №1 Не работает лифт");
    }

    @Test
    void what_is_said_inside_does_not_find_a_ticket_for_its_applicant() {
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        colleague.says("Когда отпуск?").taps("Мой вопрос").sees("принята");
        operator.sees("Когда отпуск?")
                .taps("Инфо")
                .taps("Ответить внутренний")
                .says("Илья опять капризничает")
                .sees("Сообщение отправлено");
        finds("капризничает", "🔴 №1 Когда отпуск?");
        colleague.says("Заявки").taps("Найти").says("капризничает").sees("Ничего не нашлось");
        colleague.says("Заявки").taps("Найти").says("№1").sees("Поиск: №1").contains("Ничего не нашлось");
    }

    @Test
    void a_new_subject_and_a_description_are_found() {
        client.says("Помогите!!!").sees("принята");
        operator.sees("Помогите!!!").taps("Инфо").taps("Изменить").taps("Тема").says("Лифт, третий подъезд");
        operator.sees("Тема: Лифт").by().taps("Описание").says("Звонил дважды");
        operator.sees("Описание: Звонил дважды");
        finds("подъезда", "🔴 №1 Лифт, третий подъезд");
        finds("звонила", "🔴 №1 Лифт, третий подъезд");
    }

    @Test
    void an_edited_message_is_found_by_its_new_words() {
        client.says("Не работает лифт").sees("принята");
        client.phone.edit(client.ownMessage().id(), "Не работает эскалатор");
        company.settles();
        finds("эскалаторы", "🔴 №1 Не работает лифт");
    }

    @Test
    void an_applicant_is_found_by_name_and_username() {
        var account = new Account(company.nextId(), "Марія", "Коваленко", "masha_kov", "ru", null);
        company.stranger(account).says("Не працює ліфт").sees("принята");
        asks("Борис", "Когда обед?");
        finds("Коваленко", "🔴 №1 Не працює ліфт");
        finds("Марии Коваленко", "🔴 №1 Не працює ліфт");
        finds("@masha_kov", "🔴 №1 Не працює ліфт");
        finds("валенк", "🔴 №1 Не працює ліфт");
        finds("Коваленко лифт", "🔴 №1 Не працює ліфт");
    }

    @Test
    void an_applicant_is_found_by_a_new_name_in_old_tickets() {
        client.says("Не работает лифт").sees("принята");
        company.inTransaction(() ->
                company.bot.bean(People.class).meet(new Introduction(client.id(), "Анна", "Семицветова", null, "ru")));
        finds("Семицветова", "🔴 №1 Не работает лифт");
    }

    @Test
    void a_counterparty_is_found_by_its_name() {
        var account = Account.of(company.nextId(), "Борис");
        company.inTransaction(() -> company.bot
                .bean(People.class)
                .enrol(new Introduction(account.id(), "Борис", null, null, "ru"), Role.CLIENT, false, "ООО «Вектор»"));
        company.stranger(account).says("Не работает лифт").sees("принята");
        asks("Вера", "Не работает лифт");
        finds("вектор", "🔴 №1 Не работает лифт");
        finds("Вектора лифт", "🔴 №1 Не работает лифт");
    }

    @Test
    void whatever_is_typed_is_answered() {
        client.says("Не работает лифт").sees("принята");
        for (var query : List.of(
                "и на не",
                "???",
                "%",
                "_",
                "' or 1=1 --",
                "\"лифт",
                "лифт & !(работает | \\",
                "<b>лифт</b>",
                "{0} 'лифт'",
                "🛗🛗🛗",
                "a:* <-> b",
                "—",
                "№",
                "12345678901234567890123",
                "\uFB03\u0301")) {
            searches(query);
        }
        operator.says("Заявки")
                .taps("Найти")
                .says("лифт ".repeat(800))
                .sees("Поиск: лифт лифт")
                .hasButtons("🔴 №1 Не работает лифт", "Искать ещё", "‹ Назад");
        operator.says("Заявки").taps("Найти").says("🛗".repeat(2000)).sees("Поиск: 🛗🛗🛗🛗");
        operator.says("Заявки").taps("Найти").says("щ".repeat(4000)).sees("Поиск: щщщщ");
    }

    @Test
    void what_was_found_has_pages() {
        for (var number = 1; number <= 9; number++) {
            asks("Клиент " + number, "Лифт номер " + number);
        }
        var first = searches("лифт").contains("Поиск: лифт · 9");
        first.taps("▶").sees("Поиск: лифт · 9");
        first.hasButtons("🔴 №1 Лифт номер 1", "◀", "2/2", "Искать ещё", "‹ Назад");
    }
}
