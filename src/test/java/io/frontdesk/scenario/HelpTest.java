package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code /help} explains what somebody has in front of them. */
class HelpTest {

    @RegisterExtension
    static final Company company = Company.open();

    private static Seen help(Someone who) {
        who.settles();
        who.says("/help").settles();
        return who.sees("❔");
    }

    /** Goes on from the keyboard's key, and is told this about each screen on the way. */
    private static void isTold(Someone who, String key, String... labelsAndTitles) {
        who.settles();
        who.says(key);
        help(who).contains(labelsAndTitles[0]);
        for (var at = 1; at < labelsAndTitles.length; at += 2) {
            who.goes(labelsAndTitles[at]);
            help(who).contains(labelsAndTitles[at + 1]).taps("‹ Назад").settles();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLIENT | Найти сотрудника | Кто внутри",
                "ADMINISTRATOR | к какой заявке это относится | Справочники",
                "MANAGER | «Справочники» — люди | Кто внутри",
                "SECURITY_CHIEF | «Утвердить» или «Отклонить» | «Предъявлен»",
                "GUARD | «Предъявлен» | «Утвердить»",
                "ROOT | «Утвердить» или «Отклонить» | 🟢 В сети"
            })
    void whoever_is_in_the_main_menu_is_told_what_their_role_can_do(Role role, String can, String cannot) {
        var person = role == Role.ROOT ? company.root("Роман") : company.someone("Роман", role, false);
        help(person)
                .contains("Что здесь можно")
                .contains(can)
                .lacks(cannot)
                .contains("/help")
                .hasButtons("Главное меню");
        person.says("Профиль");
        person.goes("Язык");
        help(person).lacks("Что здесь можно");
        person.says("Главное меню");
        help(person).contains("Что здесь можно");
    }

    @Test
    void whoever_asks_for_help_before_anything_else_is_greeted_and_told_what_can_be_done() {
        var stranger = company.stranger("Анна");
        stranger.says("/help");
        stranger.sees("Здравствуйте");
        stranger.sees("Что здесь можно").hasButtons("Главное меню");
        stranger.says("/nonsense");
        help(stranger).contains("Что здесь можно");
    }

    @Test
    void clients_are_told_about_each_of_their_screens() {
        company.operator("Ольга");
        var client = company.client("Анна");
        client.says("Не работает лифт");
        client.sees("принята");
        isTold(client, "Заявки", "Ваши заявки", "Мои заявки · 1", "Ваши заявки");
        client.goes("🕓 №1 Не работает лифт");
        help(client).contains("Ваша заявка").contains("«Написать» добавит").lacks("Внутренний чат");
        client.goes("‹ Назад", "История");
        help(client).contains("Переписка").lacks("+ Участник");
        client.goes("‹ Назад", "‹ Назад", "Завершить");
        help(client).contains("Ничего ещё не сделано");
        isTold(client, "Пропуска", "Ваши пропуска", "Архив · 0", "Ваши пропуска", "+ Добавить", "Когда придут");
        isTold(
                client,
                "Контакты",
                "Личная переписка",
                "+ Добавить",
                "Сотрудники",
                "🟢 Ольга, администратор",
                "Человек");
        isTold(client, "Профиль", "то, что компания знает о вас", "Мои данные", "«Удалить мои данные»");
        isTold(client, "/course", "учебной заявке");
        client.goes("▶", "Попробовать");
        help(client).contains("Учебная заявка").contains("«‹ К курсу» под ним");
    }

    @Test
    void staff_are_told_about_each_of_theirs() {
        var root = company.root("Роман");
        var client = company.client("Анна");
        var pass = new Bookings(company)
                .pass(client, LocalDateTime.now().plusDays(3).withHour(12).withMinute(0), "Пётр");
        client.says("Не работает лифт");
        client.sees("принята");
        isTold(root, "Заявки", "«Все заявки» — заявки всех", "Все заявки · 1", "«Все заявки»");
        root.goes("🟡 №1 Не работает лифт");
        help(root).contains("Ответить внутренний").contains("попросят об оценке");
        root.goes("‹ Назад", "Внутренний чат");
        help(root).contains("+ Участник");
        root.says("Пропуска").settles();
        root.goes("Найти");
        root.says(Long.toString(pass)).settles();
        help(root).contains("«Утвердить» и «Отклонить»").contains("«Проверить»");
        isTold(root, "Профиль", "«Справочники» — люди", "Настройки", "Настройки", "Ответы ассистента", "режим");
        isTold(root, "Профиль", "Профиль", "Справочники", "Люди по ролям", "Контрагенты · 0", "«+ Добавить» создаёт");
    }

    @Test
    void guards_and_chiefs_are_told_about_posts_and_passes() {
        var gatehouse = new Gatehouse(company, company.chief("Семён"));
        gatehouse.post("Проходная");
        var guard = company.guard("Глеб");
        guard.says("Главное меню");
        guard.goes("Заступить на пост");
        help(guard).contains("с этого момента вам приходят пропуска").taps("‹ Назад");
        guard.goes("⚠️ Проходная: никого");
        help(guard).contains("«Сдать пост» заканчивает её").taps("‹ Назад");
        guard.goes("Сдать пост");
        help(guard)
                .contains("вы остаётесь на посту")
                .contains("«Отмена» под ним")
                .taps("‹ Назад");
        guard.goes("Отмена");
        isTold(guard, "Пропуска", "«Кто внутри» — гости", "Кто внутри · 0", "«Отметить выход»");
        var chief = company.chief("Зоя");
        isTold(chief, "Профиль", "приходит ли вам новая работа", "Посты", "снять охранника с поста");
    }

    @Test
    void a_form_stays_open_while_help_is_asked_for() {
        var operator = company.operator("Ольга");
        var client = company.client("Анна");
        client.says("Заявки").taps("+ Добавить").sees("Напишите свой вопрос");
        var help = help(client);
        help.contains("Я жду вопрос")
                .contains("Напишите свой вопрос")
                .contains("Форма не закрылась")
                .contains("«Отмена»")
                .hasButtons("‹ Назад", "Главное меню");
        client.says("Не работает лифт");
        client.sees("принята");
        operator.sees("Не работает лифт").taps("Ответить").sees("Напишите ответ заявителю");
        help(operator).contains("передам его как есть").taps("‹ Назад");
        operator.settles();
        assertThat(operator.newest(message -> Seen.words(message).contains("Напишите ответ заявителю")))
                .get()
                .satisfies(message -> assertThat(Seen.labels(message)).containsExactly("Отмена"));
        operator.says("Мастер уже едет");
        client.sees("Мастер уже едет");
    }

    @Test
    void help_leads_out_of_a_form_too() {
        company.operator("Ольга");
        var client = company.client("Анна");
        client.says("Профиль").taps("E-mail").sees("Напишите свой e-mail");
        help(client).contains("ответ текстом").taps("Главное меню").sees("чем помочь?");
        client.says("Где парковка?");
        client.sees("Заявка №1 принята");
    }

    @Test
    void the_key_for_the_own_phone_stays_below_the_input_field() {
        var client = company.client("Анна");
        var withPhone =
                new String[] {"📱 Отправить мой номер", "Заявки", "Пропуска", "Контакты", "Профиль", "Главное меню"};
        client.says("Профиль").taps("Поделиться телефоном").hasKeyboard(withPhone);
        help(client).contains("Писать номер не нужно");
        client.hasKeyboard(withPhone);
    }

    @Test
    void the_way_back_shows_the_screen_as_it_is_by_now() {
        var operator = company.operator("Ольга");
        var client = company.client("Анна");
        client.says("Не работает лифт");
        client.sees("принята").taps("Открыть заявку").sees("Вам ответит Ольга");
        var help = help(client);
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер едет");
        client.sees("Мастер едет");
        help.taps("‹ Назад");
        help.becomes("Последний ответ").hasButtons("Написать", "История", "Завершить", "‹ Назад");
    }

    @Test
    void a_card_counts_once_one_of_its_buttons_was_pressed() {
        var operator = company.operator("Ольга");
        operator.says("Контакты").sees("личная переписка");
        company.client("Анна").says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        help(operator).contains("Личная переписка");
        card.taps("Инфо").sees("Ответственный: Ольга");
        help(operator).contains("«Ответить внутренний»");
    }

    @Test
    void the_last_screen_is_remembered_when_the_bot_is_started_again() {
        var client = company.client("Анна");
        client.says("Контакты").sees("личная переписка");
        company.settles();
        company.bot.restarts();
        help(client).contains("Личная переписка");
    }

    @Test
    void what_has_gone_is_explained_no_more() {
        var manager = company.manager("Марина");
        var post = new long[1];
        company.inTransaction(() -> post[0] = company.bot
                .bean(GuardPosts.class)
                .add(company.bot.bean(People.class).get(manager.id()), "Проходная")
                .entry()
                .id());
        new Desk(manager).directory("Посты охраны · 1").taps("Проходная").settles();
        help(manager).contains("«Кто на посту» показывает");
        company.inTransaction(() -> company.bot
                .bean(GuardPosts.class)
                .remove(company.bot.bean(People.class).get(manager.id()), post[0]));
        help(manager).contains("Что здесь можно").hasButtons("Главное меню");
    }

    @Test
    void what_is_closed_to_a_new_role_is_explained_no_more() {
        var root = company.root("Роман");
        var manager = company.manager("Марина");
        manager.says("Профиль").taps("Справочники").sees("Справочники");
        help(manager).contains("Люди по ролям");
        new Desk(root).gives("Менеджеры · 1", "Марина", "Клиент");
        root.sees("сменить роль?").taps("Да").sees("Роль: Клиент");
        manager.sees("Теперь ваша роль — Клиент");
        help(manager).contains("Что здесь можно").contains("Найти сотрудника").hasButtons("Главное меню");
    }

    @Test
    void after_a_refusal_the_screen_that_came_instead_is_explained() {
        var chief = company.chief("Семён");
        var client = company.client("Анна");
        var bookings = new Bookings(company);
        var pass = bookings.pass(
                client, LocalDateTime.now().plusDays(3).withHour(12).withMinute(0), "");
        client.says("Пропуска").taps("Неутверждённые · 1").settles();
        client.taps(
                Seen.labels(client.sees("Неутверждённые").message()).findFirst().orElseThrow());
        client.goes("Изменить");
        help(client).contains("Дополнить пропуск");
        bookings.approves(chief, pass);
        client.goes("‹ Назад");
        client.isTold("уже утверждён");
        help(client).contains("Ваш пропуск");
    }

    /** Whoever asks what a conversation is has not read what came meanwhile. */
    @Test
    void asking_for_help_reads_nothing() {
        var anna = company.operator("Анна");
        var boris = company.operator("Борис");
        anna.says("Контакты");
        anna.goes("+ Добавить", "🟢 Борис, администратор", "Написать");
        anna.says("Привет").settles();
        boris.sees("Привет")
                .taps("История")
                .sees("Диалог")
                .taps("Написать")
                .says("И вам")
                .settles();
        anna.sees("И вам").taps("История").settles();
        boris.taps("Написать ещё").says("Есть минута?").settles();
        anna.sees("Есть минута?");
        help(anna).contains("Переписка");
        anna.says("Контакты");
        anna.sees("личная переписка").hasButtons("Непрочитанные · 1", "Все диалоги · 1", "+ Добавить", "‹ Назад");
    }
}
