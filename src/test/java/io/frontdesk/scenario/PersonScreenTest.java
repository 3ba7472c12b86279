package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import io.frontdesk.sandbox.world.Account;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What managers see and note of one person. */
class PersonScreenTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Someone client = company.client("Анна");

    private Someone opens(String name) {
        manager.says("Профиль")
                .taps("Справочники")
                .taps("Клиенты · 1")
                .taps(name)
                .sees("Роль: Клиент");
        return manager;
    }

    private Someone edits(String detail) {
        return opens("Анна").taps("Изменить").taps(detail);
    }

    private List<String> notes() {
        return company.database()
                .sql("""
                        select concat_ws(' ', kind, coalesce(sort, subject_id::text), thing, before, '→', after)
                          from audit where actor_id = ? order by id
                        """)
                .param(manager.id())
                .query(String.class)
                .list();
    }

    @Test
    void everything_a_colleague_needs_to_know_stands_there() {
        var olga = company.stranger(new Account(company.nextId(), "Ольга", "Петрова", "olga", "en", null));
        olga.says("/start").sees("Hello");
        manager.says("Профиль").taps("Справочники").taps("Клиенты · 2").taps("Ольга Петрова");
        manager.sees("Ольга Петрова\nРоль: Клиент\nИмя в Telegram: @olga\nTelegram ID: " + olga.id()
                        + "\nЯзык: английский\nВпервые здесь: ")
                .hasButtons("Написать", "Контрагент", "Изменить", "Роль", "Заблокировать", "Журнал", "‹ Назад");
    }

    @Test
    void the_tickets_of_a_person_can_be_opened_from_there() {
        var operator = company.operator("Ольга");
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        opens("Анна").sees("Открытые заявки: 1").by().taps("Поданные заявки · 1");
        manager.sees("Анна: поданные заявки\nВсего: 1, сначала открытые")
                .hasButtons("🔴 №1 Не работает лифт", "‹ Назад");
        manager.taps("🔴 №1 Не работает лифт").sees("Заявка №1");
        manager.says("Профиль").taps("Справочники").taps("Сотрудники · 2").taps("🟢 Ольга");
        manager.sees("Отвечает за открытые заявки: 1").by().taps("Порученные заявки · 1");
        manager.sees("Ольга: порученные заявки").hasButtons("🔴 №1 Не работает лифт", "‹ Назад");
    }

    @Test
    void it_is_told_that_nothing_reaches_the_person() {
        client.phone.block();
        company.settles();
        opens("Анна").sees("Сообщения не доходят: человек заблокировал бота");
    }

    @Test
    void position_department_and_e_mail_are_noted_shown_and_searched() {
        edits("Должность").sees("Напишите должность, до 100 знаков").by().says("Главный бухгалтер");
        manager.sees("Должность: Главный бухгалтер")
                .by()
                .taps("Отдел")
                .says("Финансы")
                .sees("Отдел: Финансы");
        manager.taps("E-mail").says("anna@example.com").sees("E-mail: anna@example.com");
        manager.taps("‹ Назад")
                .sees("Роль: Клиент\nДолжность: Главный бухгалтер\nОтдел: Финансы\nE-mail: anna@example.com");
        manager.says("Профиль")
                .taps("Справочники")
                .taps("Клиенты · 1")
                .taps("Найти")
                .says("бухгалтер");
        manager.sees("поиск: бухгалтер").hasButtons("Анна", "Искать ещё", "‹ Назад");
        assertThat(notes())
                .containsExactly(
                        "POSITION " + client.id() + " → Главный бухгалтер",
                        "DEPARTMENT " + client.id() + " → Финансы",
                        "EMAIL " + client.id() + " → anna@example.com");
    }

    @Test
    void a_detail_is_cleared_by_a_dash_or_a_button() {
        edits("Отдел").says("Финансы").sees("Отдел: Финансы");
        manager.taps("Отдел").sees("Сейчас: Финансы").by().taps("Очистить").sees("что изменить?");
        manager.taps("Отдел").says("Склад").sees("Отдел: Склад");
        manager.taps("Отдел").sees("Сейчас: Склад").by().says("—");
        company.settles();
        assertThat(Seen.words(manager.sees("что изменить?").message())).doesNotContain("Отдел");
        assertThat(notes()).hasSize(4).last().isEqualTo("DEPARTMENT " + client.id() + " Склад →");
    }

    @ParameterizedTest
    @CsvSource({
        "E-mail, не почта, Это не похоже на e-mail",
        "E-mail, anna@example, Это не похоже на e-mail",
        "E-mail, @example.com, Это не похоже на e-mail",
        "E-mail, 'a@b.ru, c@d.ru', Это не похоже на e-mail",
        "Должность, 'Главный\nбухгалтер', Здесь нужна одна строка",
        "Отдел, 'Финансы\u202Eыснаниф', Здесь нужна одна строка",
    })
    void what_does_not_fit_is_refused_with_a_reason_and_asked_again(String detail, String answer, String reason) {
        edits(detail).says(answer).sees(reason);
        manager.sees("Напишите " + (detail.equals("E-mail") ? "e-mail" : detail.toLowerCase(java.util.Locale.ROOT)));
        assertThat(notes()).isEmpty();
        manager.says(detail.equals("E-mail") ? "anna@example.com" : "Кадры").sees("что изменить?");
        assertThat(notes()).hasSize(1);
    }

    @Test
    void what_is_too_long_is_refused() {
        edits("Должность").says("я".repeat(101)).sees("Слишком длинно: здесь помещается 100 знаков");
        manager.sends(Samples.photo(), "").sees("Здесь нужен текст");
        manager.says("😀".repeat(100)).sees("Должность: 😀");
        manager.taps("E-mail").says("a".repeat(250) + "@b.ru").sees("здесь помещается 254 знака");
        assertThat(notes()).hasSize(1);
    }

    @Test
    void a_person_is_put_into_a_counterparty_and_out_of_it() {
        opens("Анна").taps("Контрагент").sees("Контрагент: не указан").hasButtons("+ Новый контрагент", "‹ Назад");
        manager.taps("+ Новый контрагент").says("ООО «Ромашка»").sees("Контрагент: ООО «Ромашка»");
        manager.taps("Контрагент")
                .sees("какой контрагент?")
                .hasButtons(
                        "Открыть: ООО «Ромашка»",
                        "ООО «Ромашка»",
                        "Найти",
                        "+ Новый контрагент",
                        "Без контрагента",
                        "‹ Назад");
        manager.taps("Без контрагента").sees("Роль: Клиент");
        manager.taps("Контрагент")
                .taps("Найти")
                .says("рамашка")
                .sees("Поиск: рамашка")
                .contains("Вот похожее");
        manager.taps("ООО «Ромашка»").sees("Контрагент: ООО «Ромашка»");
        assertThat(notes())
                .containsExactly(
                        "ENTRY_ADDED COUNTERPARTY ООО «Ромашка» →",
                        "COUNTERPARTY " + client.id() + " → ООО «Ромашка»",
                        "COUNTERPARTY " + client.id() + " ООО «Ромашка» →",
                        "COUNTERPARTY " + client.id() + " → ООО «Ромашка»");
    }

    @Test
    void a_counterparty_that_is_there_is_offered_instead_of_made_again() {
        opens("Анна")
                .taps("Контрагент")
                .taps("+ Новый контрагент")
                .says("Ромашка")
                .sees("Контрагент: Ромашка");
        manager.taps("Контрагент").taps("Без контрагента");
        manager.sees("Роль: Клиент")
                .by()
                .taps("Контрагент")
                .taps("+ Новый контрагент")
                .says("ооо \"РОМАШКА\"");
        manager.sees("Такой контрагент уже есть: Ромашка")
                .by()
                .taps("Выбрать его")
                .sees("Контрагент: Ромашка");
    }

    @Test
    void a_manager_notes_nothing_of_a_root_who_may_note_things_of_everybody() {
        var root = company.root("Роман");
        var profile = manager.says("Профиль").sees("Роль:").message().id();
        for (var data : List.of(
                "person.edit:" + root.id(),
                "person.clear:" + root.id() + ":email~abc",
                "person.describe:" + root.id() + ":email",
                "person.belonging:" + root.id() + ":0")) {
            manager.phone.pressForged(profile, data);
            manager.isTold("Данные этого человека вам менять нельзя");
        }
        root.phone.pressForged(
                root.says("Профиль").sees("Роль:").message().id(), "person.describe:" + manager.id() + ":position");
        root.sees("Напишите должность").by().says("Старший менеджер").sees("Должность: Старший менеджер");
    }

    @Test
    void a_manager_describes_themselves_but_has_no_button_for_the_own_role() {
        manager.says("Профиль").taps("Справочники").taps("Менеджеры · 1").taps("⚪ Марина");
        manager.sees("Роль: Менеджер").hasButtons("Контрагент", "Изменить", "Журнал", "‹ Назад");
    }

    @Test
    void every_form_goes_on_after_a_restart() {
        var finds = company.manager("Вера");
        var adds = company.manager("Дарья");
        edits("Должность").sees("Напишите должность");
        finds.says("Профиль")
                .taps("Справочники")
                .taps("Клиенты · 1")
                .taps("Анна")
                .taps("Контрагент");
        finds.taps("+ Новый контрагент").says("Лютик").sees("Контрагент: Лютик");
        finds.taps("Контрагент").taps("Найти").sees("Напишите название или ИНН");
        adds.says("Профиль")
                .taps("Справочники")
                .taps("Клиенты · 1")
                .taps("Анна, Лютик")
                .taps("Контрагент");
        adds.taps("+ Новый контрагент").sees("Напишите название нового контрагента");
        company.settles();
        company.bot.restarts();
        manager.says("Бухгалтер").sees("Должность: Бухгалтер");
        finds.says("лютик").sees("Поиск: лютик").hasButtons("Лютик", "Искать ещё", "+ Новый контрагент", "‹ Назад");
        adds.says("Ромашка").sees("Контрагент: Ромашка");
    }

    @Test
    void a_guard_has_no_tickets_to_show_but_a_presence() {
        company.someone("Глеб", Role.GUARD, true);
        manager.says("Профиль").taps("Справочники").taps("Охранники · 1").taps("🟢 Глеб");
        manager.sees("Роль: Охранник\nСтатус: 🟢 В сети")
                .hasButtons(
                        "Написать",
                        "Контрагент",
                        "Изменить",
                        "Роль",
                        "Заблокировать",
                        "Журнал",
                        "Сделать клиентом",
                        "‹ Назад");
    }
}
