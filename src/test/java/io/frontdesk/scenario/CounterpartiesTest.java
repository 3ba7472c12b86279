package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Counterparties;
import io.frontdesk.people.People;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The organisations that people belong to. */
class CounterpartiesTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");

    private Someone directory() {
        manager.says("Профиль").taps("Справочники");
        var menu = manager.sees("Справочники");
        menu.taps(Seen.labels(menu.message())
                .filter(label -> label.startsWith("Контрагенты"))
                .findFirst()
                .orElseThrow());
        manager.sees("Организации, к которым относятся люди");
        return manager;
    }

    private Someone adds(String name) {
        directory().taps("+ Добавить").sees("Напишите название нового контрагента");
        return manager.says(name);
    }

    private void isThere(String name) {
        company.inTransaction(() -> company.bot
                .bean(Counterparties.class)
                .add(company.bot.bean(People.class).get(manager.id()), name));
    }

    private void belongs(Someone someone, String organisation) {
        company.inTransaction(() -> {
            var people = company.bot.bean(People.class);
            people.belong(people.get(someone.id()), organisation);
        });
    }

    private List<String> notes() {
        return company.database()
                .sql("select concat_ws(' ', kind, thing, before, '→', after) from audit where actor_id = ? order by id")
                .param(manager.id())
                .query(String.class)
                .list();
    }

    private int count() {
        return company.database()
                .sql("select count(*) from counterparty")
                .query(Integer.class)
                .single();
    }

    @Test
    void one_is_added_described_renamed_and_cleared() {
        adds("ООО «Ромашка»")
                .sees("ООО «Ромашка»\nИНН: не указан\nКонтакты: не указаны")
                .hasButtons("Переименовать", "ИНН", "Контакты", "Удалить", "‹ Назад");
        manager.taps("ИНН")
                .sees("10 цифр у организации")
                .by()
                .says("77 0708 3893")
                .sees("ИНН: 7707083893");
        manager.taps("Контакты").sees("в несколько строк").by().says("+7 495 123-45-67\nМосква, Тверская, 1");
        manager.sees("Контакты:\n+7 495 123-45-67\nМосква, Тверская, 1");
        manager.taps("Переименовать")
                .sees("Сейчас: ООО «Ромашка»")
                .by()
                .says("АО «Лютик»")
                .sees("АО «Лютик»\nИНН: 7707083893");
        manager.taps("ИНН").taps("Очистить").sees("ИНН: не указан");
        manager.taps("Контакты").says("-").sees("Контакты: не указаны");
        assertThat(notes())
                .containsExactly(
                        "ENTRY_ADDED ООО «Ромашка» →",
                        "ENTRY_INN ООО «Ромашка» → 7707083893",
                        "ENTRY_CONTACTS ООО «Ромашка» → +7 495 123-45-67\nМосква, Тверская, 1",
                        "ENTRY_RENAMED ООО «Ромашка» ООО «Ромашка» → АО «Лютик»",
                        "ENTRY_INN АО «Лютик» 7707083893 →",
                        "ENTRY_CONTACTS АО «Лютик» +7 495 123-45-67\nМосква, Тверская, 1 →");
    }

    @ParameterizedTest
    @CsvSource({
        "ООО «Ромашка», ромашка",
        "Ромашка, 'ООО \"РОМАШКА\"'",
        "Ромашка, 'Ромашка, АО'",
        "ИП Иванов И.И., иванов и. и.",
        "ТОВ «Зоря», Зоря",
        "'Acme, LLC', acme ltd.",
        "Ёлка, Елка",
        "Ромашка, Общество с ограниченной ответственностью «Ромашка»",
    })
    void one_that_is_there_is_offered_instead_of_made_again(String known, String name) {
        isThere(known);
        adds(name)
                .sees("Такой контрагент уже есть: " + known)
                .by()
                .taps("Открыть")
                .sees(known + "\nИНН");
        assertThat(count()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"Ромашка, Ромашка плюс", "Ромашка, Ромашка (Тверь)", "ООО, АО", "Альфа, Алфа"})
    void a_different_name_makes_another_one(String known, String name) {
        isThere(known);
        adds(name).sees(name + "\nИНН: не указан");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void a_more_exact_name_can_be_given_at_once() {
        isThere("Ромашка");
        adds("Ромашка").sees("назовите её точнее").by().taps("Назвать иначе").says("Ромашка, Тверь");
        manager.sees("Ромашка, Тверь\nИНН");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "«»", "💥"})
    void a_name_has_something_to_read(String name) {
        adds(name).sees("нужна хотя бы одна буква или цифра");
        manager.says("А1").sees("А1\nИНН");
    }

    @Test
    void a_name_is_one_line_of_at_most_200_characters() {
        adds("Ромашка\nи партнёры").sees("Здесь нужна одна строка");
        manager.says("я".repeat(201)).sees("здесь помещается 200 знаков");
        assertThat(count()).isZero();
        manager.says("я".repeat(200)).sees("ИНН: не указан");
    }

    @ParameterizedTest
    @CsvSource({
        "7707083894, не сходится контрольная цифра",
        "500100732258, не сходится контрольная цифра",
        "0000000000, не сходится контрольная цифра",
        "12345, 10 цифр у организации",
        "ИНН 7707083893, 10 цифр у организации",
    })
    void a_wrong_inn_is_refused(String inn, String reason) {
        adds("Ромашка").sees("ИНН: не указан").by().taps("ИНН").says(inn).sees(reason);
        manager.says("500100732259").sees("ИНН: 500100732259");
    }

    @Test
    void name_and_inn_of_another_one_are_refused() {
        adds("Ромашка")
                .sees("ИНН: не указан")
                .by()
                .taps("ИНН")
                .says("7707083893")
                .sees("ИНН: 7707083893");
        adds("Лютик").sees("Лютик\nИНН: не указан").by().taps("ИНН").says("7707083893");
        manager.sees("Этот ИНН уже указан у другого контрагента: Ромашка").by().taps("Отмена");
        manager.sees("Лютик\nИНН: не указан").by().taps("Переименовать").says("ООО Ромашка");
        manager.sees("Так уже называется другой контрагент: Ромашка")
                .by()
                .says("ООО «Лютик»")
                .sees("ООО «Лютик»\nИНН");
    }

    @Test
    void contacts_are_of_a_thousand_characters_and_visible() {
        adds("Ромашка")
                .sees("ИНН: не указан")
                .by()
                .taps("Контакты")
                .says("я".repeat(1001))
                .sees("здесь помещается 1\u00a0000 знаков");
        manager.says("Тверская\u202E, 1").sees("есть невидимые символы");
        manager.says("Тверская, 1").sees("Контакты:\nТверская, 1");
    }

    @Test
    void people_and_tickets_are_listed_and_opened() {
        var operator = company.operator("Ольга");
        var client = company.client("Анна");
        belongs(client, "Ромашка");
        client.says("Не работает лифт");
        operator.sees("Не работает лифт")
                .taps("Инфо")
                .taps("Завершить")
                .taps("Да")
                .sees("Завершённая");
        client.says("Не горит свет");
        operator.sees("Не горит свет");
        directory()
                .taps("Ромашка")
                .sees("Ромашка\nИНН")
                .hasButtons("Люди · 1", "Заявки · 2", "Переименовать", "ИНН", "Контакты", "В архив", "‹ Назад");
        manager.taps("Заявки · 2")
                .sees("Всего: 2, сначала открытые")
                .hasButtons("🔴 №2 Не горит свет", "⚪ №1 Не работает лифт", "‹ Назад");
        manager.taps("‹ Назад").taps("Люди · 1").sees("Ромашка: люди · 1").hasButtons("Анна, клиент", "‹ Назад");
        manager.taps("Анна, клиент").sees("Контрагент: Ромашка");
    }

    @Test
    void one_that_nothing_refers_to_is_deleted() {
        adds("Ромашка")
                .sees("ИНН: не указан")
                .by()
                .taps("Удалить")
                .sees("Удалить: Ромашка?")
                .by()
                .taps("Нет");
        manager.sees("ИНН: не указан").by().taps("Удалить").taps("Да").sees("Контрагенты · 0");
        assertThat(notes()).last().isEqualTo("ENTRY_REMOVED Ромашка →");
    }

    @Test
    void one_in_use_is_archived_is_no_longer_offered_stays_where_it_was_and_can_come_back() {
        var client = company.client("Анна");
        belongs(client, "Ромашка");
        directory()
                .taps("Ромашка")
                .sees("ИНН")
                .by()
                .taps("В архив")
                .sees("Убрать в архив: Ромашка?")
                .by()
                .taps("Да");
        manager.sees("Контрагенты · 1").hasButtons("🗄 Ромашка", "Найти", "+ Добавить", "‹ Назад");
        manager.says("Профиль").taps("Справочники").taps("Клиенты · 1").taps("Анна, Ромашка");
        manager.sees("Контрагент: Ромашка")
                .by()
                .taps("Контрагент")
                .sees("какой контрагент?")
                .hasButtons("Открыть: Ромашка", "+ Новый контрагент", "Без контрагента", "‹ Назад");
        manager.taps("+ Новый контрагент")
                .says("Ромашка")
                .sees("Такой контрагент уже есть")
                .contains("В архиве");
        manager.taps("Открыть").sees("🗄 В архиве").by().taps("Вернуть из архива");
        manager.sees("Ромашка\nИНН").hasButtons("Люди · 1", "Переименовать", "ИНН", "Контакты", "В архив", "‹ Назад");
        assertThat(notes()).containsExactly("ENTRY_ARCHIVED Ромашка →", "ENTRY_RESTORED Ромашка →");
    }

    @Test
    void an_archived_one_cannot_be_chosen_by_an_old_button() {
        var client = company.client("Анна");
        isThere("Ромашка");
        manager.says("Профиль")
                .taps("Справочники")
                .taps("Клиенты · 1")
                .taps("Анна")
                .taps("Контрагент");
        var choice = manager.sees("какой контрагент?");
        company.database().sql("update counterparty set archived = true").update();
        choice.taps("Ромашка").isTold("Этот контрагент в архиве");
        choice.becomes("Контрагент: не указан");
        assertThat(client.id()).isPositive();
    }

    @Test
    void one_that_somebody_is_invited_to_is_archived_and_nobody_else_is() {
        isThere("Ромашка");
        manager.says("Профиль").taps("Справочники").taps("Охранники · 0").taps("Пригласить");
        var inviting = manager.sees("Новое приглашение");
        inviting.taps("Ромашка").sees("Контрагент: Ромашка");
        directory().taps("Ромашка").taps("В архив").taps("Да").sees("Контрагенты · 1");
        manager.says("Профиль").taps("Справочники").taps("Охранники · 0").taps("Пригласить");
        manager.sees("Новое приглашение").hasButtons("Создать ссылку", "‹ Назад");
        var id = company.database()
                .sql("select id from counterparty")
                .query(Long.class)
                .single();
        Desk.forges(manager, "invitation.invite-to:guard:" + id + "~abc", "Этот контрагент в архиве");
    }

    @Test
    void a_button_of_a_deleted_one_says_so() {
        adds("Ромашка").sees("ИНН: не указан");
        var screen = manager.sees("ИНН: не указан");
        company.database().sql("delete from counterparty").update();
        screen.taps("Контакты").isTold("Этого контрагента больше нет");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ромаш", "7707083893", "083893", "hjvfirf", "рамашка", "romashka"})
    void they_are_found_by_name_and_inn(String query) {
        adds("ООО «Ромашка»")
                .sees("ИНН: не указан")
                .by()
                .taps("ИНН")
                .says("7707083893")
                .sees("ИНН: 7707083893");
        isThere("Стройсервис");
        directory().taps("Найти").sees("Напишите название или ИНН").by().says(query);
        manager.sees("Контрагенты, поиск: " + query).hasButtons("ООО «Ромашка»", "Искать ещё", "‹ Назад");
    }

    @Test
    void the_list_has_pages_in_the_order_of_names() {
        List.of("Вектор", "ёж", "Альфа", "гамма", "Бета", "Дельта", "Жук", "Енот", "Заря")
                .forEach(this::isThere);
        var list = directory().sees("Контрагенты · 9");
        list.hasButtons(
                "Альфа",
                "Бета",
                "Вектор",
                "гамма",
                "Дельта",
                "ёж",
                "Енот",
                "Жук",
                "1/2",
                "▶",
                "Найти",
                "+ Добавить",
                "‹ Назад");
        list.taps("▶");
        list.hasButtons("Заря", "◀", "2/2", "Найти", "+ Добавить", "‹ Назад");
    }

    @Test
    void every_form_goes_on_after_a_restart() {
        isThere("Ромашка");
        var renames = company.manager("Вера");
        var finds = company.manager("Дарья");
        directory().taps("+ Добавить").sees("Напишите название нового контрагента");
        renames.says("Профиль")
                .taps("Справочники")
                .taps("Контрагенты · 1")
                .taps("Ромашка")
                .taps("ИНН")
                .sees("Напишите ИНН");
        finds.says("Профиль")
                .taps("Справочники")
                .taps("Контрагенты · 1")
                .taps("Найти")
                .sees("Напишите название или ИНН");
        company.settles();
        company.bot.restarts();
        manager.says("Лютик").sees("Лютик\nИНН: не указан");
        renames.says("7707083893").sees("ИНН: 7707083893");
        finds.says("ромашка").sees("поиск: ромашка").hasButtons("Ромашка", "Искать ещё", "‹ Назад");
    }
}
