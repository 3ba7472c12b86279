package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Counterparties;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.phones.Specials;
import io.frontdesk.sandbox.world.Account;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How managers find and take in people. */
class DirectoriesTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");

    /** A client with a full name, who has written once. */
    private Someone visitor(String firstName, @Nullable String lastName, @Nullable String username) {
        var visitor = company.stranger(new Account(company.nextId(), firstName, lastName, username, "ru", null));
        visitor.says("/start").sees("Здравствуйте");
        return visitor;
    }

    private Someone directory(String button) {
        manager.says("Профиль").taps("Справочники").sees("Справочники");
        return manager.taps(button);
    }

    private Seen searches(String query) {
        directories("Клиенты").taps("Найти").sees("Напишите имя");
        return manager.says(query).sees("поиск: " + query);
    }

    private Someone directories(String name) {
        manager.says("Профиль").taps("Справочники");
        var menu = manager.sees("Справочники");
        menu.taps(Seen.labels(menu.message())
                .filter(label -> label.startsWith(name + " ·"))
                .findFirst()
                .orElseThrow());
        return manager;
    }

    private void belongs(Someone someone, String organisation) {
        company.inTransaction(() -> {
            var people = company.bot.bean(People.class);
            people.belong(people.get(someone.id()), organisation);
        });
    }

    @Test
    void all_directories_are_listed_with_their_counts() {
        company.client("Анна");
        company.client("Борис");
        company.operator("Ольга");
        company.chief("Степан");
        company.guard("Глеб");
        company.root("Роман");
        manager.says("Профиль")
                .taps("Справочники")
                .sees("Справочники")
                .hasButtons(
                        "Клиенты · 2",
                        "Сотрудники · 2",
                        "Администраторы · 1",
                        "Менеджеры · 1",
                        "Начальники охраны · 1",
                        "Охранники · 1",
                        "Контрагенты · 0",
                        "Категории заявок · 0",
                        "Посты охраны · 0",
                        "Приглашения · 0",
                        "Журнал изменений",
                        "‹ Назад");
    }

    @Test
    void employees_stand_together_in_the_order_of_their_names_with_their_presence() {
        company.operator("яна");
        company.operator("Ёлка");
        company.someone("Егор", Role.ADMINISTRATOR, false);
        directory("Сотрудники · 4")
                .sees("Сотрудники · 4")
                .contains("Администраторы и менеджеры")
                .hasButtons("⚪ Егор", "🟢 Ёлка", "⚪ Марина", "🟢 яна", "Найти", "+ Добавить", "‹ Назад");
    }

    @Test
    void a_long_list_has_pages() {
        for (var name : List.of("Анна", "Борис", "Вера", "Глеб", "Дарья", "Егор", "Жанна", "Зоя", "Илья")) {
            visitor(name, null, null);
        }
        directory("Клиенты · 9");
        var list = manager.sees("Клиенты · 9");
        list.hasButtons(
                "Анна",
                "Борис",
                "Вера",
                "Глеб",
                "Дарья",
                "Егор",
                "Жанна",
                "Зоя",
                "1/2",
                "▶",
                "Найти",
                "Пригласить",
                "‹ Назад");
        list.taps("▶");
        list.hasButtons("Илья", "◀", "2/2", "Найти", "Пригласить", "‹ Назад");
        manager.taps("Илья").sees("Роль: Клиент").contains("Telegram ID");
    }

    @ParameterizedTest
    @CsvSource({
        "Фёдор, фед",
        "Иванова, иванов",
        "Анна Иванова, ИВАНОВА АННА",
        "Дмитрий, Dmitry",
        "Dmitry, Дмитрий",
        "Олексій, олексий",
        "Щербаков, shcherbak",
        "Наталья, наталия",
        "Анна Петрова, fyyf",
        "Ivan, шмфт",
        "Жанна Кузнецова, кузнитсова",
        "Александр, алексндр",
        "Константин, контсантин",
        "Стройсервис, сервис",
        "Анна О'Нил, онил",
        "José, jose",
    })
    void people_are_found_however_their_name_is_typed(String name, String query) {
        visitor("Прохор", "Ли", null);
        visitor(name, null, null);
        searches(query).contains("· 1").hasButtons(name, "Искать ещё", "‹ Назад");
    }

    @Test
    void people_are_found_by_username_id_phone_and_counterparty() {
        var anna = visitor("Анна", null, "anna_petrova");
        visitor("Борис", null, null);
        belongs(anna, "ООО «Ромашка»");
        company.database()
                .sql("update person set phone = '+79161234567' where id = ?")
                .param(anna.id())
                .update();
        for (var query : List.of(
                "@anna_petrova",
                "petrova",
                Long.toString(anna.id()),
                "+7 (916) 123-45-67",
                "8 916 1234567",
                "4567",
                "ромашка",
                "анна ромашка")) {
            searches(query).contains("· 1").hasButtons("Анна, ООО «Ромашка»", "Искать ещё", "‹ Назад");
        }
    }

    @Test
    void a_person_is_found_by_the_new_name_of_the_counterparty_and_no_more_by_the_old_one() {
        var anna = visitor("Анна", null, null);
        belongs(anna, "Ромашка");
        var who = company.bot.bean(People.class);
        company.inTransaction(() -> company.bot
                .bean(Counterparties.class)
                .write(
                        who.get(manager.id()),
                        who.get(anna.id()).counterpartyId(),
                        io.frontdesk.people.Counterparty.Line.NAME,
                        "Лютик"));
        searches("лютик").hasButtons("Анна, Лютик", "Искать ещё", "‹ Назад");
        searches("ромашка").contains("Ничего не нашлось");
    }

    @Test
    void what_is_only_similar_says_so_and_nothing_too() {
        visitor("Иванов", null, null);
        searches("ивонов").contains("Точно такого нет. Вот похожее:");
        searches("Зигмунд").contains("· 0").contains("Ничего не нашлось").hasButtons("Искать ещё", "‹ Назад");
        searches("💥").contains("Ничего не нашлось");
        searches("%_'\\").contains("Ничего не нашлось");
        searches("х".repeat(190)).contains("Ничего не нашлось");
        manager.taps("Искать ещё").says("иванов").sees("поиск: иванов").hasButtons("Иванов", "Искать ещё", "‹ Назад");
    }

    @Test
    void a_search_stays_within_its_directory() {
        company.operator("Анна");
        company.client("Борис");
        searches("Анна").contains("· 0");
        directories("Администраторы").taps("Найти");
        manager.says("Анна").sees("Администраторы, поиск: Анна").hasButtons("🟢 Анна", "Искать ещё", "‹ Назад");
    }

    @Test
    void the_pages_of_what_was_found_can_be_turned() {
        for (var number = 10; number < 20; number++) {
            visitor("Анна " + number, null, null);
        }
        var found = searches("анна");
        found.contains("· 10").taps("▶");
        found.hasButtons("Анна 18", "Анна 19", "◀", "2/2", "Искать ещё", "‹ Назад");
    }

    @Test
    void somebody_known_is_taken_into_a_directory() {
        var anna = visitor("Анна", "Петрова", "petrova");
        directory("Администраторы · 0").taps("+ Добавить").sees("кого добавить?");
        manager.says("@petrova").sees("Анна Петрова: какую роль дать?").by().taps("Администратор");
        manager.sees("Роль: Администратор");
        anna.sees("Теперь ваша роль — Администратор");
        directory("Администраторы · 1")
                .sees("Администраторы · 1")
                .hasButtons("⚪ Анна Петрова", "Найти", "+ Добавить", "Пригласить", "‹ Назад");
    }

    @Test
    void among_several_the_right_one_is_chosen() {
        visitor("Анна", "Петрова", null);
        company.guard("Анна Сидорова");
        directory("Сотрудники · 1")
                .taps("+ Добавить")
                .says("анна")
                .sees("Поиск: анна")
                .hasButtons("Анна Петрова, клиент", "Анна Сидорова, охранник", "Искать ещё", "‹ Назад");
        manager.taps("Анна Сидорова, охранник")
                .sees("какую роль дать?")
                .hasButtons("Администратор", "Менеджер", "‹ Назад");
        manager.taps("Менеджер").sees("Роль: Менеджер");
    }

    @Test
    void a_contact_or_a_forwarded_message_says_who_is_meant() {
        var anna = visitor("Анна", "Петрова", null);
        company.database()
                .sql("update person set phone = '+79161234567' where id = ?")
                .param(anna.id())
                .update();
        directory("Охранники · 0").taps("+ Добавить");
        manager.sends(Specials.contact("+79161234567", "Аня с работы", null));
        manager.sees("Анна Петрова: какую роль дать?");
        directory("Охранники · 0").taps("+ Добавить");
        manager.sends(Specials.contact("+70000000000", "Анна", "Петрова"));
        manager.sees("Анна Петрова: какую роль дать?");
        directory("Охранники · 0").taps("+ Добавить");
        manager.phone.forward(
                "Анна Петрова", io.frontdesk.sandbox.world.Json.object().put("text", "Привет"));
        manager.sees("Анна Петрова: какую роль дать?").hasButtons("Охранник", "‹ Назад");
    }

    @Test
    void whom_the_bot_does_not_know_is_asked_to_write_first() {
        directory("Охранники · 0")
                .taps("+ Добавить")
                .says("Пётр")
                .sees("Поиск: Пётр")
                .contains("пришлите ему приглашение")
                .hasButtons("Искать ещё", "Пригласить", "‹ Назад");
        directory("Клиенты · 0").sees("Клиентом становится каждый").hasButtons("Пригласить", "‹ Назад");
    }

    @Test
    void a_root_and_oneself_are_not_offered() {
        company.root("Роман");
        directory("Охранники · 0").taps("+ Добавить").says("Роман").sees("Ничего не нашлось");
        manager.taps("Искать ещё").says("Марина").sees("Поиск: Марина").contains("Ничего не нашлось");
    }

    @Test
    void someone_is_taken_out_of_a_directory_after_a_question() {
        var olga = company.operator("Ольга");
        company.client("Анна").says("Не работает лифт");
        olga.sees("Не работает лифт");
        directory("Администраторы · 1").taps("🟢 Ольга").sees("Отвечает за открытые заявки: 1");
        manager.taps("Сделать клиентом")
                .sees("Ольга: сменить роль?")
                .contains("1 открытая заявка")
                .taps("Нет");
        manager.sees("Роль: Администратор").taps("Сделать клиентом");
        manager.taps("Да").sees("Роль: Клиент");
        olga.sees("Теперь ваша роль — Клиент");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Администраторы", "Начальники охраны", "Охранники", "Клиенты"})
    void only_managers_see_the_directories(String role) {
        var someone = switch (role) {
            case "Администраторы" -> company.operator("Ольга");
            case "Начальники охраны" -> company.chief("Степан");
            case "Охранники" -> company.guard("Глеб");
            default -> company.client("Анна");
        };
        someone.says("Профиль").sees("Роль:");
        assertThat(someone.newest(message -> Seen.labels(message).anyMatch("Справочники"::equals)))
                .isEmpty();
        var client = company.client("Борис");
        belongs(client, "Ромашка");
        var organisation = company.database()
                .sql("select id from counterparty")
                .query(Long.class)
                .single();
        for (var data : List.of(
                "directory.directories",
                "directory.listed:clients:0",
                "directory.found:clients:0",
                "directory.find:clients",
                "directory.newcomer:guards",
                "directory.candidates:guards:0",
                "directory.joining:guards:" + client.id(),
                "directory.person:" + client.id(),
                "person.edit:" + client.id(),
                "person.tickets:" + client.id() + ":applicant:0",
                "person.belonging:" + client.id() + ":0",
                "person.belonging-found:" + client.id() + ":0",
                "person.known:" + client.id() + ":" + organisation,
                "person.describe:" + client.id() + ":email",
                "person.find-belonging:" + client.id(),
                "person.new-belonging:" + client.id(),
                "person.clear:" + client.id() + ":email~abc",
                "person.belong:" + client.id() + ":" + organisation + "~abc",
                "person.belong-nowhere:" + client.id() + "~abc",
                "counterparty.info:" + organisation,
                "counterparty.people:" + organisation + ":0",
                "counterparty.tickets:" + organisation + ":0",
                "counterparty.known:" + organisation,
                "counterparty.removing:" + organisation,
                "counterparty.name",
                "counterparty.write:" + organisation + ":name",
                "counterparty.clear:" + organisation + ":inn~abc",
                "counterparty.remove:" + organisation + "~abc",
                "counterparty.restore:" + organisation + "~abc")) {
            var press =
                    someone.phone.pressForged(someone.sees("Роль:").message().id(), data);
            someone.waitFor(() -> someone.notice(press).isPresent(), () -> "an answer to " + data);
            assertThat(someone.notice(press).orElseThrow().text()).as(data).contains("доступно не вам");
            someone.says("Профиль").sees("Роль:");
        }
        someone.doesNotSee("Ромашка");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clients", "counterparties"})
    void nobody_is_added_where_adding_makes_no_sense(String directory) {
        var client = company.client("Анна");
        var profile = manager.says("Профиль").sees("Роль:").message().id();
        for (var data : List.of(
                "directory.newcomer:" + directory,
                "directory.candidates:" + directory + ":0",
                "directory.joining:" + directory + ":" + client.id())) {
            var press = manager.phone.pressForged(profile, data);
            manager.waitFor(() -> manager.notice(press).isPresent(), () -> "an answer to " + data);
            assertThat(manager.notice(press).orElseThrow().text()).as(data).contains("доступно не вам");
        }
    }

    @Test
    void every_form_goes_on_after_a_restart() {
        visitor("Анна", null, null);
        var adds = company.manager("Вера");
        manager.says("Профиль")
                .taps("Справочники")
                .taps("Клиенты · 1")
                .taps("Найти")
                .sees("Напишите имя");
        adds.says("Профиль")
                .taps("Справочники")
                .taps("Охранники · 0")
                .taps("+ Добавить")
                .sees("кого добавить?");
        company.settles();
        company.bot.restarts();
        manager.says("анна").sees("Клиенты, поиск: анна").hasButtons("Анна", "Искать ещё", "‹ Назад");
        adds.says("анна").sees("Анна: какую роль дать?");
    }
}
