package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.People;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links that give a role, once. */
class InvitationsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Desk desk = new Desk(manager);

    @Test
    void whoever_opens_the_link_has_the_role_at_once_and_the_inviter_is_told() {
        var link = desk.invites("Администраторы · 0");
        var petr = company.stranger("Пётр");
        petr.says(Desk.start(link)).sees("Теперь ваша роль — Администратор");
        petr.sees("Приглашение принято");
        petr.sees("Здесь вся работа с клиентами");
        petr.sees("вот что происходит");
        petr.hasKeyboard("Заявки", "Пропуска", "Контакты", "Профиль", "⚪ Не в сети", "Главное меню");
        manager.sees("Пётр теперь с нами, роль: Администратор").taps("Открыть").sees("Роль: Администратор");
    }

    @Test
    void guards_are_greeted_with_what_they_are_here_for() {
        var link = desk.invites("Охранники · 0");

        company.stranger("Глеб").says(Desk.start(link)).sees("Здесь вся работа с пропусками");
    }

    @Test
    void the_link_stands_alone_and_can_be_shared() {
        var link = desk.invites("Охранники · 0");
        assertThat(link).matches("https://t\\.me/\\w+\\?start=[A-Za-z0-9_-]{23}");
        var share = manager.sees(link).message().button("Поделиться").orElseThrow();
        assertThat(share.url()).startsWith("https://t.me/share/url?url=https%3A%2F%2Ft.me%2F");
    }

    @Test
    void a_link_works_once_for_one_person() {
        var link = desk.invites("Охранники · 0");
        var first = company.stranger("Глеб");
        first.says(Desk.start(link)).sees("Теперь ваша роль — Охранник");
        var second = company.stranger("Вор");
        second.says(Desk.start(link)).sees("Этим приглашением уже воспользовались");
        second.sees("чем помочь?");
        second.says("Профиль").sees("Роль: Клиент");
        first.says(Desk.start(link)).sees("Вы уже воспользовались этим приглашением");
        first.says("Профиль").sees("Роль: Охранник");
    }

    @Test
    void of_two_who_come_at_the_same_moment_one_is_let_in() {
        var start = Desk.start(desk.invites("Охранники · 0"));
        var both = List.of(company.client("Глеб"), company.client("Захар"));
        both.forEach(each -> each.says(start));
        company.settles();
        assertThat(both.stream().flatMap(each -> each.phone.messages().stream()))
                .filteredOn(message -> Seen.words(message).contains("Теперь ваша роль — Охранник"))
                .hasSize(1);
    }

    @Test
    void a_link_expires_after_seven_days() {
        var link = desk.invites("Охранники · 0");
        company.bot.clock.forward(Duration.ofDays(7));
        company.stranger("Глеб")
                .says(Desk.start(link))
                .sees("Срок этого приглашения истёк")
                .by()
                .sees("чем помочь?");
        desk.directory("Приглашения · 0").contains("Открытых приглашений нет");
    }

    @Test
    void a_link_can_be_revoked_from_the_list_of_open_ones() {
        var link = desk.invites("Охранники · 0");
        var row = desk.directory("Приглашения · 1");
        row.taps(label(row, "Охранник · Марина")).sees("Приглашает: Марина");
        manager.taps("Отозвать").sees("Отозвать приглашение?").taps("Нет").sees("Приглашает: Марина");
        manager.taps("Отозвать").sees("Отозвать приглашение?").taps("Да").sees("Открытых приглашений нет");
        company.stranger("Глеб").says(Desk.start(link)).sees("Это приглашение отозвано");
        desk.forges("invitation.revoke:1~xyz", "уже не действует");
    }

    private static String label(Seen list, String start) {
        return Seen.labels(list.message())
                .filter(label -> label.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_client_can_be_invited_to_an_organisation() {
        company.inTransaction(() -> {
            var people = company.bot.bean(People.class);
            people.belong(people.get(manager.id()), "Ромашка");
        });
        desk.directory("Клиенты · 0")
                .taps("Пригласить")
                .sees("Новое приглашение")
                .taps("Ромашка");
        var link = desk.link();
        manager.sees("Ссылка пришла").contains("Контрагент: Ромашка");
        var operator = company.operator("Ольга");
        var client = company.stranger("Анна");
        client.says(Desk.start(link)).sees("Приглашение принято. Ваш контрагент: Ромашка");
        client.sees("чем помочь?");
        client.says("Вопрос");
        operator.sees("Вопрос").contains("Анна, Ромашка");
    }

    @Test
    void colleagues_change_their_role_by_a_link_and_are_never_made_clients() {
        var guard = company.guard("Глеб");
        guard.says(Desk.start(desk.invites("Клиенты · 0"))).sees("ваша роль не изменилась");
        guard.says(Desk.start(desk.invites("Охранники · 1"))).sees("у вас уже есть");
        guard.says(Desk.start(desk.invites("Начальники охраны · 0"))).sees("Теперь ваша роль — Начальник охраны");
    }

    @Test
    void neither_the_inviter_nor_a_root_uses_the_link_up() {
        var root = company.root("Дмитрий");
        var link = desk.invites("Администраторы · 0");
        manager.says(Desk.start(link)).sees("Это ваше собственное приглашение");
        root.says(Desk.start(link)).sees("и без приглашения");
        root.says("Профиль").sees("Роль: Root");
        company.stranger("Пётр").says(Desk.start(link)).sees("Теперь ваша роль — Администратор");
    }

    @Test
    void a_link_is_worth_what_its_maker_may_still_give() {
        var root = new Desk(company.root("Дмитрий"));
        var link = desk.invites("Администраторы · 0");
        root.gives("Менеджеры · 1", "Марина", "Охранник");
        root.manager().sees("сменить роль?").taps("Да").sees("Роль: Охранник");
        var petr = company.stranger("Пётр");
        petr.says(Desk.start(link)).sees("уже не может дать эту роль").by().sees("чем помочь?");
        petr.says("Профиль").sees("Роль: Клиент");
    }

    @Test
    void a_link_of_somebody_who_is_blocked_is_worth_nothing() {
        var link = desk.invites("Администраторы · 0");
        new Desk(company.root("Дмитрий")).blocks("Менеджеры · 1", "Марина");
        company.stranger("Пётр").says(Desk.start(link)).sees("уже не может дать эту роль");
    }

    @Test
    void whoever_tries_one_link_after_the_other_learns_nothing_for_an_hour() {
        var link = desk.invites("Администраторы · 0");
        var thief = company.client("Вор");
        Stream.iterate(0, each -> each < 5, each -> each + 1)
                .forEach(each -> thief.says("/start i" + "A".repeat(21) + each));
        company.settles();
        thief.says(Desk.start(link));
        thief.doesNotSee("Теперь ваша роль");
        assertThat(thief.phone.messages())
                .filteredOn(message -> Seen.words(message).contains("Ссылка не подходит"))
                .hasSize(6);
        company.bot.clock.forward(Duration.ofMinutes(61));
        thief.says(Desk.start(link)).sees("Теперь ваша роль — Администратор");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/start x",
                "/start 0123456789012345678901234567890123456789012345678901234567890123",
                "/start 💥 <b> '; drop table invitation",
                "/start@frontdesk_bot iAAAAAAAAAAAAAAAAAAAAAA",
                "/start\nссылка",
                "/START i______________________"
            })
    void a_link_that_leads_nowhere_is_said_so_and_the_person_is_welcome_all_the_same(String text) {
        var someone = company.stranger("Глеб");
        someone.says(text).sees("Ссылка не подходит");
        someone.sees("Здравствуйте, Глеб!");
        someone.sees("чем помочь?");
    }

    @Test
    void a_link_pasted_into_the_chat_is_followed_and_not_asked_about() {
        var link = desk.invites("Охранники · 0");
        var operator = company.operator("Ольга");
        company.client("Глеб").says(link).sees("Теперь ваша роль — Охранник");
        operator.doesNotSee("t.me");
        company.client("Анна").says("t.me/another_bot?start=abc").sees("Заявка №1 принята");
    }

    @Test
    void a_link_is_an_answer_to_whoever_waits_for_one() {
        var link = desk.invites("Охранники · 0");
        var operator = company.operator("Ольга");
        var client = company.client("Анна");
        client.says("Как стать охранником?");
        operator.sees("Как стать").taps("Ответить").sees("Напишите ответ").by().says(link);
        client.sees("https://t.me/");
        operator.says("Профиль").sees("Роль: Администратор");
    }

    @Test
    void who_may_not_invite_does_not() {
        var operator = company.operator("Ольга");
        var client = company.client("Анна");
        for (var who : List.of(operator, client)) {
            Desk.forges(who, "invitation.invite:guard~abc", "доступно не вам");
            Desk.forges(who, "invitation.invitations:0", "доступно не вам");
            Desk.forges(who, "invitation.revoke:1~abc", "доступно не вам");
        }
        desk.forges("invitation.invite:root~abc", "Эта кнопка устарела");
        desk.forges("invitation.invite-to:guard:4711~abc", "Этого контрагента больше нет");
        desk.directory("Приглашения · 0");
    }

    @Test
    void the_link_is_not_kept() {
        var token = Desk.start(desk.invites("Охранники · 0")).substring("/start ".length());
        var kept = company.database()
                .sql("select invitation::text from invitation")
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(token.substring(1));
    }
}
