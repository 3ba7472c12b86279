package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.pass.Passes;
import io.frontdesk.people.Dossiers;
import io.frontdesk.people.People;
import io.frontdesk.people.Person.Detail;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.world.Account;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client can be forgotten; the company's records stay. */
class ErasureTest {

    private static final String NOBODY = "Удалённый пользователь";
    private static final List<String> TRACES = List.of(
            "Аннабель",
            "Кротовская",
            "krotovskaya77",
            "79161112233",
            "belle@secret77.example",
            "secret77",
            "Секретарь7");

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone manager = company.manager("Марина");
    private final Account account =
            new Account(company.nextId(), "Аннабель", "Кротовская", "krotovskaya77", "ru", "79161112233");
    private final Someone anna = known();

    private Someone known() {
        var person = company.stranger(account);
        person.says("/start").sees("Здравствуйте, Аннабель");
        return person;
    }

    /** There is something of hers everywhere. */
    private void leavesTraces() {
        anna.says("Профиль").taps("Поделиться телефоном").sees("👇").by().says("📱 Отправить мой номер");
        anna.sees("Ваш телефон у нас");
        anna.says("Профиль").taps("E-mail").says("belle@secret77.example").sees("E-mail: belle@secret77.example");
        company.inTransaction(() -> {
            var people = company.bot.bean(People.class);
            people.belong(people.get(anna.id()), "ООО «Ромашка»");
            var dossiers = company.bot.bean(Dossiers.class);
            dossiers.note(people.get(manager.id()), anna.id(), Detail.POSITION, "Секретарь7");
            dossiers.note(people.get(manager.id()), anna.id(), Detail.DEPARTMENT, "Секретарь7");
        });
        anna.says("Не работает лифт").sees("принята");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер едет");
        anna.sees("Мастер едет");
        anna.says("Контакты").taps("+ Добавить").taps("🟢 Ольга, администратор").taps("Написать");
        anna.says("Спасибо вам").sees("Сообщение отправлено");
        operator.sees("Спасибо вам").taps("Ответить").says("Пожалуйста");
        anna.sees("Пожалуйста");
    }

    private void isErased() {
        anna.says("Профиль").taps("Мои данные").sees("Здесь можно получить");
        anna.taps("Удалить мои данные").sees("Удалить мои данные?").taps("Да");
        anna.sees("Точно удалить?").taps("Удалить навсегда").sees("Ваши данные удалены.");
        company.settles();
    }

    private static int count(String table, String condition) {
        return company.database()
                .sql("select count(*) from " + table + " where " + condition)
                .query(Integer.class)
                .single();
    }

    @Test
    void it_is_said_what_goes_and_what_stays_and_asked_twice() {
        anna.says("Не работает лифт").sees("принята");
        anna.says("Профиль").taps("Мои данные").taps("Удалить мои данные");
        anna.sees("Исчезнут: имя")
                .contains("Будет завершена 1 открытая заявка.")
                .contains("Останутся: заявки, пропуска и сообщения, но без вашего имени")
                .contains("Вернуть это будет нельзя")
                .taps("Да");
        anna.sees("Точно удалить?").hasButtons("Удалить навсегда", "Нет").taps("Нет");
        anna.sees("Здесь можно получить").hasButtons("Скачать", "Удалить мои данные", "‹ Назад");
        company.settles();
        assertThat(count("person", "first_name = 'Аннабель'")).isEqualTo(1);
    }

    @Test
    void nothing_that_says_who_it_was_is_left_in_the_database() {
        leavesTraces();
        company.settles();
        assertThat(columnsWithTraces()).isNotEmpty();
        isErased();
        assertThat(columnsWithTraces()).isEmpty();
        assertThat(count("person", "id = " + anna.id())).isZero();
        assertThat(count("inbox", "chat = " + anna.id() + " and body::text <> '{}'"))
                .isZero();
        assertThat(count("ticket", "applicant_id >= 9007199254740992")).isEqualTo(1);
        assertThat(count("message", "author_id >= 9007199254740992")).isEqualTo(2);
        assertThat(count("audit", "kind = 'ERASED' and actor_id = subject_id and subject_id >= 9007199254740992"))
                .isEqualTo(1);
    }

    /** In whichever column of whichever table, but for what people wrote and what delivery keeps for some days. */
    private static List<String> columnsWithTraces() {
        return company.database().sql("""
                        select table_name, column_name from information_schema.columns join information_schema.tables
                         using (table_schema, table_name)
                         where table_schema = 'public' and table_type = 'BASE TABLE'
                           and data_type in ('text', 'character varying', 'json', 'jsonb')
                           and table_name not in ('inbox', 'outbox')
                        """).query().listOfRows().stream()
                .flatMap(ErasureTest::traces)
                .toList();
    }

    private static Stream<String> traces(Map<String, Object> column) {
        var table = column.get("table_name");
        var name = column.get("column_name");
        return TRACES.stream()
                .filter(trace -> count(table + "", "\"" + name + "\"::text ilike '%" + trace + "%'") > 0)
                .map(trace -> table + "." + name + ": " + trace);
    }

    @Test
    void no_screen_of_the_staff_names_them_any_more() {
        company.client("Борис");
        leavesTraces();
        var card = operator.sees("🆕 Заявка №1");
        isErased();
        operator.sees("Заявка №1 «Не работает лифт» завершена: заявитель удалил свои данные")
                .taps("Инфо");
        operator.sees("Заявитель: " + NOBODY)
                .contains("Заявитель удалил свои данные")
                .hasButtons("Ответить внутренний", "Внешний чат", "Внутренний чат", "Изменить", "‹ Назад")
                .taps("Внешний чат");
        operator.sees(NOBODY + ", ").contains("Не работает лифт");
        operator.says("Контакты")
                .taps("Все диалоги · 1")
                .sees("Все диалоги · 1")
                .taps(NOBODY);
        operator.sees("Этот человек удалил свои данные")
                .hasButtons("История", "‹ Назад")
                .taps("История");
        operator.sees("Диалог · " + NOBODY).contains("Спасибо вам");
        for (var trace : TRACES) {
            operator.says("Заявки")
                    .taps("Найти")
                    .says(trace)
                    .sees("Поиск: " + trace)
                    .lacks("№1");
        }
        operator.says("Заявки").taps("Найти").says("лифт").sees("Поиск: лифт").contains("· 1");
        new Desk(manager).directories().taps("Журнал изменений");
        manager.sees("Журнал изменений").contains(NOBODY + ": личные данные удалены");
        new Desk(manager)
                .directory("Клиенты · 1")
                .taps("Найти")
                .says("кротовская")
                .sees("поиск: кротовская");
        walks(operator);
        walks(manager);
        operator.tap(card.now(), "Инфо");
        company.settles();
        assertThat(newestWords(operator)).doesNotContain(TRACES);
    }

    /** Everything that the buttons of the lists lead to. */
    private static void walks(Someone person) {
        for (var key : List.of("Заявки", "Контакты", "Профиль", "Главное меню")) {
            person.says(key);
            company.settles();
            var screen = person.newest(message -> !message.mine()).orElseThrow();
            for (var label : Seen.labels(screen).toList()) {
                person.says(key);
                company.settles();
                person.taps(label);
                company.settles();
                assertThat(newestWords(person)).as(key + " → " + label).doesNotContain(TRACES);
            }
        }
    }

    private static String newestWords(Someone person) {
        var newest = person.newest(message -> !message.mine()).orElseThrow();
        return Seen.words(newest) + Seen.labels(newest).toList();
    }

    @Test
    void the_applicant_s_status_message_says_that_the_ticket_is_over() {
        anna.says("Не работает лифт");
        var status = anna.sees("принята");
        isErased();
        status.becomes("Заявка №1 завершена");
        assertThat(anna.phone.keyboard()).isNull();
        anna.sees("начнём знакомство заново");
    }

    @Test
    void passes_to_come_are_cancelled_and_the_chief_told() {
        var chief = company.chief("Виктор");
        company.inTransaction(() -> company.bot
                .bean(Passes.class)
                .order(company.bot.bean(People.class).get(anna.id()), noonOfTheDayAfterTomorrow()));
        chief.sees("Пропуск №1");
        isErased();
        chief.sees("отмен").lacks("Аннабель");
        chief.says("Пропуска").settles();
        assertThat(count("pass", "status = 'CANCELLED' and holder_id >= 9007199254740992"))
                .isEqualTo(1);
        assertThat(newestWords(chief)).doesNotContain(TRACES);
    }

    private static LocalDateTime noonOfTheDayAfterTomorrow() {
        return LocalDate.ofInstant(company.bot.clock.instant(), ZoneOffset.UTC)
                .plusDays(2)
                .atTime(12, 0);
    }

    @Test
    void a_finished_ticket_of_nobody_is_not_opened_again() {
        anna.says("Не работает лифт").sees("принята");
        operator.sees("Не работает лифт");
        isErased();
        Desk.forges(operator, "ticket.set-status:1:unanswered:finished~abc", "открывать эту заявку не для кого");
        Desk.forges(operator, "chat.say:1", "завершена");
    }

    @Test
    void nobody_can_be_written_to_given_a_role_or_blocked() {
        leavesTraces();
        operator.settles();
        isErased();
        var nobody = company.database()
                .sql("select max(id) from person")
                .query(Long.class)
                .single();
        Desk.forges(operator, "contact.write-to:" + nobody, "Этот человек удалил свои данные");
        Desk.forges(manager, "directory.appoint:" + nobody + ":guard~abc", "Эту роль вы изменить не можете");
        Desk.forges(
                manager, "access.block:" + nobody + "~abc", "Вам нельзя закрывать или открывать доступ этому человеку");
        Desk.forges(manager, "person.describe:" + nobody + ":email", "Данные этого человека вам менять нельзя");
        manager.phone.pressForged(manager.phone.newest().orElseThrow().id(), "+directory.person:" + nobody);
        manager.sees("Данные удалены: ").contains(NOBODY).lacks("Telegram ID");
    }

    @Test
    void whoever_writes_again_is_somebody_new() {
        leavesTraces();
        isErased();
        anna.says("Это снова я").sees("Здравствуйте, Аннабель! Я бизнес-ассистент");
        anna.hasKeyboard("Заявки", "Пропуска", "Контакты", "Профиль", "Главное меню");
        anna.sees("Заявка №2 принята");
        operator.sees("Это снова я");
        anna.says("Профиль").settles();
        anna.sees("Роль: Клиент").lacks("Телефон").lacks("E-mail").lacks("Контрагент");
        anna.says("Заявки")
                .taps("Мои заявки")
                .sees("Мои заявки · 1")
                .hasButtons("🕓 №2 Это снова я", "+ Добавить", "‹ Назад");
        Desk.forges(anna, "ticket.info:1", "доступно не вам");
        operator.says("Заявки").taps("Найти").says("1").taps("⚪ №1 Не работает лифт");
        operator.sees("Заявитель: " + NOBODY);
    }

    @Test
    void old_buttons_and_leaving_do_not_make_anybody_known_again() {
        isErased();
        var any = anna.newest(message -> !message.mine() && !message.buttons().isEmpty())
                .orElseThrow();
        Desk.forges(anna, "home.home", "Ваши данные удалены, поэтому эта кнопка больше не действует");
        anna.phone.react(any.id(), "👍");
        anna.phone.block();
        anna.phone.unblock();
        company.settles();
        assertThat(count("person", "id = " + anna.id())).isZero();
    }

    @Test
    void two_taps_on_the_last_button_erase_once() {
        anna.says("Профиль")
                .taps("Мои данные")
                .taps("Удалить мои данные")
                .sees("Удалить мои данные?")
                .taps("Да");
        anna.sees("Точно удалить?").tapsTwice("Удалить навсегда").sees("Ваши данные удалены.");
        company.settles();
        assertThat(count("audit", "kind = 'ERASED'")).isEqualTo(1);
        assertThat(count("person", "first_name = 'Аннабель'")).isZero();
    }

    @Test
    void a_restart_between_the_two_questions_changes_nothing() {
        anna.says("Профиль")
                .taps("Мои данные")
                .taps("Удалить мои данные")
                .sees("Удалить мои данные?")
                .taps("Да");
        anna.sees("Точно удалить?");
        company.settles();
        company.bot.restarts();
        anna.taps("Удалить навсегда").sees("Ваши данные удалены.");
        company.settles();
        assertThat(count("person", "first_name = 'Аннабель'")).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "MANAGER", "SECURITY_CHIEF", "GUARD"})
    void staff_are_told_to_become_clients_first(Role role) {
        var person = company.someone("Пётр", role, false);
        person.says("Профиль").taps("Мои данные").sees("Сначала менеджер должен сделать вас клиентом");
        for (var data : List.of("privacy.erasing", "privacy.erasing-surely", "privacy.erase~abc")) {
            Desk.forges(person, data, "Сотрудник не может удалить свои данные");
        }
        assertThat(count("person", "first_name = 'Пётр'")).isEqualTo(1);
    }

    @Test
    void a_root_by_configuration_stays() {
        var root = company.root("Роман");
        root.says("Профиль").taps("Мои данные").sees("Данные Root удалить нельзя");
        Desk.forges(root, "privacy.erase~abc", "Данные Root удалить нельзя");
        assertThat(count("person", "first_name = 'Роман'")).isEqualTo(1);
    }

    @Test
    void somebody_who_was_staff_may_go_and_their_invitations_with_them() {
        var former = company.manager("Вера");
        var link = new Desk(former).invites("Охранники · 0");
        new Desk(manager).gives("Менеджеры · 2", "Вера", "Клиент");
        manager.taps("Да");
        former.sees("Теперь ваша роль — Клиент");
        former.says("Профиль")
                .taps("Мои данные")
                .taps("Удалить мои данные")
                .sees("Удалить мои данные?")
                .taps("Да");
        former.sees("Точно удалить?").taps("Удалить навсегда").sees("Ваши данные удалены.");
        company.stranger("Глеб").says(Desk.start(link)).sees("отозвано");
    }

    @Test
    void whoever_is_blocked_stays_blocked_and_known() {
        new Desk(manager).blocks("Клиенты · 1", "Аннабель Кротовская");
        for (var data : List.of("privacy.erasing", "privacy.erase~abc")) {
            Desk.forges(anna, data, "Сейчас доступ для вас закрыт");
        }
        assertThat(count("person", "first_name = 'Аннабель' and blocked_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void nobody_sees_the_last_screen_who_is_still_there() {
        anna.says("Профиль").sees("Роль: Клиент");
        Desk.forges(anna, "+privacy.erased", "доступно не вам");
        anna.doesNotSee("Ваши данные удалены.");
    }

    @Test
    void words_that_others_use_too_are_still_found() {
        var other = company.stranger(new Account(company.nextId(), "Аннабель", "Орлова", null, "ru", null));
        other.says("/start").sees("Здравствуйте");
        other.says("Течёт кран").sees("принята");
        anna.says("Не работает лифт").sees("принята");
        company.settles();
        isErased();
        operator.says("Заявки")
                .taps("Найти")
                .says("Аннабель")
                .sees("Поиск: Аннабель")
                .contains("· 1");
        new Desk(manager).directory("Клиенты · 1").taps("Найти").says("аннабелль");
        manager.sees("поиск: аннабелль").hasButtons("Аннабель Орлова", "Искать ещё", "‹ Назад");
    }
}
