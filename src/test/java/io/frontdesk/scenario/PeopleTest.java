package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.world.Account;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Roles, languages, names. */
class PeopleTest {

    @RegisterExtension
    static final Company company = Company.open();

    @Test
    void a_root_makes_an_operator_of_a_client() {
        var root = company.root("Дмитрий");
        var client = company.client("Анна");
        root.says("Профиль")
                .taps("Справочники")
                .sees("Справочники")
                .by()
                .taps("Клиенты · 1")
                .taps("Анна")
                .taps("Роль");
        root.taps("Администратор").sees("Роль: Администратор");
        client.sees("Теперь ваша роль — Администратор");
        client.hasKeyboard("Заявки", "Пропуска", "Контакты", "Профиль", "⚪ Не в сети", "Главное меню");
        client.says("⚪ Не в сети").sees("Вы в сети");
        company.client("Борис").says("Есть вопрос");
        client.sees("Есть вопрос").taps("Ответить").says("Слушаю");
    }

    @Test
    void a_manager_cannot_change_the_own_role_or_a_root_s() {
        var root = company.root("Дмитрий");
        var manager = company.manager("Марина");
        var menu = manager.sees("вот что происходит").message().id();
        for (var whom : new Someone[] {root, manager}) {
            manager.phone.pressForged(menu, "directory.appoint:" + whom.id() + ":client~abc");
            manager.isTold("Эту роль вы изменить не можете");
        }
        manager.says("Профиль").sees("Роль: Менеджер");
        root.says("Профиль").sees("Роль: Root");
    }

    @Test
    void everyone_finds_the_own_id() {
        var client = company.client("Анна");
        client.says("/id").sees("Ваш Telegram ID: " + client.id());
    }

    @Test
    void the_language_is_taken_from_telegram_and_can_be_changed_at_once() {
        var visitor = company.stranger(new Account(company.nextId(), "John", null, null, "en", null));
        visitor.says("/start").sees("Hello, John!");
        visitor.hasKeyboard("Tickets", "Passes", "Contacts", "Profile", "Main menu");
        visitor.says("/language").sees("Which language").by().taps("Українська").sees("Тепер говоримо українською");
        visitor.hasKeyboard("Заявки", "Перепустки", "Контакти", "Профіль", "Головне меню");
        visitor.says("Main menu").sees("чим допомогти?");
    }

    @Test
    void what_was_chosen_is_spoken_whatever_telegram_says_later_and_by_whomever_something_is_done() {
        var operator = company.operator("Ольга");
        var visitor = speaking("en");
        visitor.says("/language").taps("Українська").sees("Тепер говоримо українською");
        says(visitor, "de");
        visitor.says("Не працює ліфт").sees("Заявку №1 прийнято");
        operator.sees("Не працює ліфт").taps("Ответить").says("Иду");
        visitor.sees("Иду");
        operator.goes("Завершить", "Да");
        visitor.sees("Заявку №1 завершено").taps("5").sees("Дякуємо за оцінку!");
        visitor.types("перепустка").leadsToTheBotBy("Нічого схожого. Запитати в бота");
        assertThat(visitor.phone.commands().toString()).contains("Головне меню");
    }

    @Test
    void until_somebody_chooses_the_bot_speaks_as_telegram_does_that_day() {
        var visitor = speaking("en");
        says(visitor, "uk-UA");
        visitor.says("/menu").sees("чим допомогти?");
        says(visitor, null);
        visitor.says("/language").sees("Якою мовою говорити?");
    }

    private static Someone speaking(String language) {
        var visitor = company.stranger(new Account(company.nextId(), "John", null, null, language, null));
        visitor.says("/start").sees("Hello, John!");
        return visitor;
    }

    /** What Telegram says of somebody's language from now on; null where it says nothing. */
    private static void says(Someone visitor, @Nullable String language) {
        company.telegram.phones().add(new Account(visitor.id(), "John", null, null, language, null));
    }

    @Test
    void a_language_we_do_not_speak_becomes_russian() {
        var visitor = company.stranger(new Account(company.nextId(), "Hans", null, null, "de", null));
        visitor.says("/start").sees("Здравствуйте, Hans!");
    }

    @Test
    void commands_are_offered_in_the_language_of_the_person() {
        var visitor = company.stranger(new Account(company.nextId(), "John", null, null, "en", null));
        visitor.says("/start").sees("how can I help?");
        company.settles();
        assertThat(visitor.phone.commands().toString()).contains("Main menu");
    }

    @Test
    void html_in_a_name_is_just_a_name() {
        var operator = company.operator("Ольга");
        var visitor =
                company.stranger(new Account(company.nextId(), "<b>Боб</b> & {0}", "\u202E<i>", null, "ru", null));
        visitor.says("Кто я?");
        visitor.sees("Здравствуйте, <b>Боб</b> & {0}!");
        operator.sees("Кто я?").contains("<b>Боб</b> & {0} <i>");
    }

    @Test
    void an_unknown_command_leads_to_the_help() {
        company.client("Анна").says("/nosuch").sees("Что здесь можно");
    }
}
