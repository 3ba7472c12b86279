package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.people.Appointments;
import io.frontdesk.people.Duties;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Postings;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;

/** Guards come on duty and hand it over. */
class DutyTest {

    private static final String NOT_YOURS = "Этого здесь нет, или это доступно не вам";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Someone guard = company.guard("Глеб");
    private final long gate = post("Въезд");
    private final long store = post("Склад");

    private long post(String name) {
        company.inTransaction(() -> company.bot.bean(GuardPosts.class).add(person(manager), name));
        return company.database()
                .sql("select id from guard_post where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private static Person person(Someone someone) {
        return company.bot.bean(People.class).get(someone.id());
    }

    private static Someone profile(Someone someone) {
        someone.says("Профиль").settles();
        return someone;
    }

    private static Seen comes(Someone someone, String row) {
        profile(someone).taps("Заступить на пост").sees("На какой пост").taps(row);
        return someone.sees("Вы на этом посту");
    }

    private static void stands(Someone someone, long post) {
        company.inTransaction(() -> company.bot.bean(Postings.class).comeOn(person(someone), post));
    }

    /** Which guards stand where by the database. */
    private static List<String> standing() {
        company.settles();
        return company.database().sql("""
                        select person.first_name || ': ' || guard_post.name
                          from duty join person on person.id = guard_id join guard_post on guard_post.id = post_id
                         where left_at is null order by 1
                        """).query(String.class).list();
    }

    private static Seen journal(Someone someone, String row) {
        profile(someone).taps("Посты").settles();
        someone.taps(row).settles();
        someone.taps("Журнал поста").settles();
        return someone.sees(": журнал");
    }

    @Test
    void a_guard_comes_on_a_post_and_hands_it_over_with_a_note() {
        profile(guard).sees("Вы не на посту").taps("Заступить на пост");
        guard.sees("На какой пост вы заступаете?")
                .contains("Въезд\n⚠️ Никого нет")
                .hasButtons("⚠️ Въезд: никого", "⚠️ Склад: никого", "Найти", "‹ Назад");
        guard.taps("⚠️ Въезд: никого")
                .sees("🛡 Вы на этом посту с")
                .hasButtons("Сдать пост", "Журнал поста", "‹ Назад");
        assertThat(standing()).containsExactly("Глеб: Въезд");
        profile(guard)
                .sees("На посту «Въезд» с")
                .hasButtons(
                        "Уйти из сети",
                        "Сдать пост",
                        "Сменить пост",
                        "Посты",
                        "Поделиться телефоном",
                        "E-mail",
                        "Язык",
                        "Мои данные",
                        "‹ Назад");
        guard.taps("Сдать пост").sees("Вы сдаёте пост «Въезд»").hasButtons("Без записи", "Отмена");
        guard.says("Ключи в сейфе.\nЖдём фуру.")
                .sees("Пост «Въезд» сдан.\nКлючи в сейфе.\nЖдём фуру.")
                .hasButtons("Журнал поста", "Заступить на пост", "Главное меню");
        assertThat(standing()).isEmpty();
    }

    @Test
    void whoever_comes_next_sees_the_last_note_and_who_left_it() {
        comes(guard, "⚠️ Въезд: никого").taps("Сдать пост").says("Ждём фуру").sees("сдан");
        var second = comes(guard, "⚠️ Въезд: никого");
        second.taps("Сдать пост");
        second.becomes("Вы сдаёте пост").taps("Без записи");
        second.becomes("сдан").lacks("фуру");
        var boris = company.guard("Борис");
        comes(boris, "⚠️ Въезд: никого").contains("📝 Глеб, ").contains("Ждём фуру");
        comes(company.guard("Вера"), "⚠️ Склад: никого").lacks("📝");
    }

    @Test
    void several_guards_stand_on_the_same_post() {
        comes(guard, "⚠️ Въезд: никого");
        var boris = company.guard("Борис");
        comes(boris, "Въезд: Глеб").contains("🟢 Глеб, с ");
        assertThat(standing()).containsExactly("Борис: Въезд", "Глеб: Въезд");
        company.inTransaction(() -> assertThat(company.bot.bean(Duties.class).onDuty(gate))
                .extracting(Person::id)
                .containsExactly(guard.id(), boris.id()));
        profile(boris)
                .taps("Посты")
                .sees("Без охранника: 1 пост")
                .contains("Глеб, с ")
                .contains("Борис, с ");
    }

    @Test
    void the_old_post_is_handed_over_before_another_one() {
        comes(guard, "⚠️ Въезд: никого");
        profile(guard).taps("Сменить пост").sees("Сейчас вы на посту «Въезд»").taps("⚠️ Склад: никого");
        guard.sees("Въезд → Склад\nСначала сдайте пост «Въезд»").hasButtons("Без записи", "Отмена");
        assertThat(standing()).containsExactly("Глеб: Въезд");
        guard.says("Всё спокойно").sees("Склад\nОписание: не указано").contains("🛡 Вы на этом посту");
        assertThat(standing()).containsExactly("Глеб: Склад");
        journal(guard, "⚠️ Въезд: никого").contains("Глеб: пост сдан\nВсё спокойно");
    }

    @Test
    void a_post_is_changed_without_a_note_or_not_at_all() {
        comes(guard, "⚠️ Въезд: никого");
        profile(guard)
                .taps("Сменить пост")
                .taps("⚠️ Склад: никого")
                .sees("Сначала сдайте")
                .taps("Отмена");
        guard.sees("Вы на этом посту");
        assertThat(standing()).containsExactly("Глеб: Въезд");
        profile(guard)
                .taps("Сменить пост")
                .taps("⚠️ Склад: никого")
                .sees("Сначала сдайте")
                .taps("Без записи");
        guard.sees("Склад\nОписание").contains("Вы на этом посту");
        assertThat(standing()).containsExactly("Глеб: Склад");
    }

    @Test
    void to_come_on_the_own_post_again_changes_nothing() {
        comes(guard, "⚠️ Въезд: никого");
        profile(guard).taps("Сменить пост").taps("Въезд: Глеб").sees("Вы на этом посту");
        journal(guard, "Въезд: Глеб").lacks("сдан");
    }

    @Test
    void an_old_button_does_not_hand_over_another_post() {
        comes(guard, "⚠️ Въезд: никого").taps("Сдать пост").sees("Вы сдаёте пост «Въезд»");
        var form = guard.sees("Вы сдаёте пост «Въезд»");
        profile(guard)
                .taps("Сменить пост")
                .taps("⚠️ Склад: никого")
                .sees("Сначала сдайте")
                .taps("Без записи");
        guard.sees("Склад\nОписание");
        form.taps("Без записи").isTold("Вы уже не стоите на этом посту");
        assertThat(standing()).containsExactly("Глеб: Склад");
    }

    @Test
    void a_note_has_no_more_than_a_thousand_signs_and_is_text() {
        comes(guard, "⚠️ Въезд: никого").taps("Сдать пост").sees("до 1\u00a0000 знаков");
        guard.says("я".repeat(1001)).sees("здесь помещается 1\u00a0000 знаков");
        guard.says("а\u202Eб").sees("невидимые символы");
        assertThat(standing()).containsExactly("Глеб: Въезд");
        guard.says("я".repeat(1000)).sees("сдан");
        var journal = journal(guard, "⚠️ Въезд: никого").contains("я".repeat(600) + "…");
        journal.taps(Seen.labels(journal.message())
                .filter(label -> label.startsWith("📝 Целиком"))
                .findFirst()
                .orElseThrow());
        journal.becomes("я".repeat(1000)).taps("‹ Назад");
        journal.becomes(": журнал");
    }

    @Test
    void a_dash_is_no_note() {
        comes(guard, "⚠️ Въезд: никого").taps("Сдать пост").says("-").sees("сдан");
        assertThat(company.database()
                        .sql("select count(note) from duty")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_journal_tells_who_came_and_left_newest_first_page_by_page() {
        for (var turn = 1; turn <= 3; turn++) {
            comes(guard, "⚠️ Въезд: никого")
                    .taps("Сдать пост")
                    .says("Смена " + turn)
                    .sees("сдан");
            company.bot.clock.forward(Duration.ofHours(1));
        }
        var newest = journal(guard, "⚠️ Въезд: никого");
        assertThat(Seen.words(newest.message()).replaceAll("(?m)^.* · ", "")).isEqualTo("""
                        Въезд: журнал

                        Глеб: пост сдан
                        Смена 3

                        Глеб: пост принят

                        Глеб: пост сдан
                        Смена 2

                        Глеб: пост принят

                        Глеб: пост сдан
                        Смена 1""");
        newest.hasButtons("1/2", "▶", "‹ Назад").taps("▶");
        newest.becomes("Глеб: пост принят").hasButtons("◀", "2/2", "‹ Назад").lacks("сдан");
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "SECURITY_CHIEF", "GUARD", "ROOT"})
    void they_see_who_stands_where(Role role) {
        stands(guard, gate);
        var watcher = role == Role.ROOT ? company.root("Роман") : company.someone("Степан", role, false);
        if (role == Role.MANAGER || role == Role.ROOT) {
            new Desk(watcher).directories().taps("Посты охраны · 2").taps("Кто на постах");
        } else {
            profile(watcher).taps("Посты");
        }
        watcher.sees("Кто на постах · 2")
                .contains("⚠️ Без охранника: 1 пост")
                .contains("Въезд\nГлеб, с ")
                .contains("Склад\n⚠️ Никого нет")
                .hasButtons("Въезд: Глеб", "⚠️ Склад: никого", "Найти", "‹ Назад");
        watcher.taps("Въезд: Глеб")
                .sees("🟢 Глеб, с ")
                .by()
                .taps("Журнал поста")
                .sees("Глеб: пост принят");
    }

    @ParameterizedTest
    @EnumSource(names = {"CLIENT", "ADMINISTRATOR"})
    void others_see_nothing_of_it(Role role) {
        stands(guard, gate);
        var someone = company.someone("Пётр", role, false);
        profile(someone).sees("Роль:").lacks("пост");
        for (var data : List.of(
                "duty.posts:0",
                "duty.found:0",
                "duty.post:" + gate,
                "duty.journal:" + gate + ":0",
                "duty.choosing:0",
                "duty.come-on:" + gate,
                "duty.leave:" + gate,
                "duty.hand-over:" + gate,
                "duty.find")) {
            Desk.forges(someone, data + "~abc", NOT_YOURS);
        }
        assertThat(standing()).containsExactly("Глеб: Въезд");
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGER", "SECURITY_CHIEF"})
    void nobody_but_a_guard_comes_on_duty(Role role) {
        var someone = company.someone("Степан", role, false);
        profile(someone).sees("Роль:").lacks("Вы не на посту");
        for (var data : List.of(
                "duty.choosing:0", "duty.come-on:" + gate, "duty.leave:" + gate, "duty.move:" + gate + ":" + store)) {
            Desk.forges(someone, data + "~abc", "Стоять на посту может только охранник");
        }
        Desk.forges(someone, "duty.hand-over:" + gate + "~abc", "Вы уже не стоите на этом посту");
        assertThat(standing()).isEmpty();
    }

    @Test
    void a_guard_hands_over_nobody_elses_duty() {
        stands(guard, gate);
        var boris = company.guard("Борис");
        for (var data : List.of(
                "duty.leave:" + gate,
                "duty.move:" + gate + ":" + store,
                "duty.hand-over:" + gate,
                "duty.change:" + gate + ":" + store)) {
            Desk.forges(boris, data + "~abc", "Вы уже не стоите на этом посту");
        }
        var duty =
                company.database().sql("select id from duty").query(Long.class).single();
        for (var data : List.of("duty.relieving:", "duty.relieve:", "duty.handed-over:", "duty.note:")) {
            Desk.forges(boris, data + duty + "~abc", NOT_YOURS);
        }
        assertThat(standing()).containsExactly("Глеб: Въезд");
    }

    @Test
    void there_is_no_coming_on_a_post_that_is_not_there() {
        Desk.forges(guard, "duty.come-on:999999~abc", "Этого поста больше нет");
        stands(guard, gate);
        Desk.forges(guard, "duty.move:" + gate + ":999999~abc", "Этого поста больше нет");
        Desk.forges(guard, "duty.come-on:999999~abd", "Этого поста больше нет");
        assertThat(standing()).containsExactly("Глеб: Въезд");
    }

    @Test
    void the_domain_puts_nobody_on_a_second_post() {
        stands(guard, gate);
        company.inTransaction(() -> assertThatThrownBy(
                        () -> company.bot.bean(Postings.class).comeOn(person(guard), store))
                .hasMessage("refusal.on-duty"));
        assertThatThrownBy(() -> company.database()
                        .sql("insert into duty (post_id, guard_id, came_at, version) values (?, ?, now(), 0)")
                        .params(store, guard.id())
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(standing()).containsExactly("Глеб: Въезд");
    }

    @RepeatedTest(5)
    void coming_on_two_posts_at_once_ends_on_one() {
        atOnce(() -> stands(guard, gate), () -> stands(guard, store));
        assertThat(standing()).hasSize(1);
    }

    @RepeatedTest(5)
    void nobody_who_is_blocked_at_that_moment_comes_on_duty() {
        atOnce(
                () -> stands(guard, gate),
                () -> company.inTransaction(
                        () -> company.bot.bean(Appointments.class).block(person(manager), guard.id())));
        assertThat(standing()).isEmpty();
        assertThat(company.database()
                        .sql("select count(*) from person where blocked_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void nobody_comes_on_a_post_that_is_archived_at_that_moment() {
        stands(company.guard("Борис"), gate);
        atOnce(
                () -> stands(guard, gate),
                () -> company.inTransaction(
                        () -> company.bot.bean(GuardPosts.class).remove(person(manager), gate)));
        assertThat(standing()).isEmpty();
    }

    /** Each as the worker does it: once more when it collides with the other, and not when it is refused. */
    private static void atOnce(Runnable... deeds) {
        var start = new CyclicBarrier(deeds.length);
        CompletableFuture.allOf(Stream.of(deeds)
                        .map(deed -> CompletableFuture.runAsync(() -> {
                            await(start);
                            attempt(deed);
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new AssertionError(broken);
        }
    }

    private static void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (ConcurrencyFailureException | OptimisticLockException collision) {
            attempt(deed);
        } catch (Refusal refused) {
            assertThat(refused.key()).startsWith("refusal.");
        }
    }

    @Test
    void a_chief_takes_off_a_guard_who_has_forgotten_to_hand_over() {
        comes(guard, "⚠️ Въезд: никого");
        var chief = company.chief("Степан");
        profile(chief).taps("Посты").taps("Въезд: Глеб").taps("Снять с поста: Глеб");
        chief.sees("Снять с поста «Въезд»: Глеб?").taps("Нет").sees("🟢 Глеб, с ");
        assertThat(standing()).containsExactly("Глеб: Въезд");
        chief.taps("Снять с поста: Глеб").sees("Снять с поста «Въезд»");
        var sure = chief.sees("Снять с поста «Въезд»");
        chief.taps("Да").sees("⚠️ Никого нет");
        guard.sees("Ваша смена на посту «Въезд» окончена: так решает Степан");
        assertThat(standing()).isEmpty();
        journal(chief, "⚠️ Въезд: никого").contains("Глеб: смена окончена, так решает Степан");
        Desk.forges(chief, "duty.relieve:1~abc", "На этом посту охранник уже сменился");
        assertThat(sure.now()).isNotNull();
    }

    @Test
    void whoever_is_blocked_comes_off_duty() {
        comes(guard, "⚠️ Въезд: никого");
        new Desk(manager).blocks("Охранники · 1", "Глеб");
        assertThat(standing()).isEmpty();
        guard.doesNotSee("Ваша смена");
        var chief = company.chief("Степан");
        journal(chief, "⚠️ Въезд: никого").contains("Глеб: смена окончена, доступ закрыт");
    }

    @Test
    void whoever_gets_another_role_comes_off_duty() {
        comes(guard, "⚠️ Въезд: никого").taps("Сдать пост").sees("Вы сдаёте пост");
        new Desk(manager).gives("Охранники · 1", "Глеб", "Начальник охраны");
        guard.sees("Ваша смена на посту «Въезд» окончена: у вас другая роль");
        assertThat(standing()).isEmpty();
        guard.says("Ключи в сейфе").sees("Стоять на посту может только охранник");
        journal(guard, "⚠️ Въезд: никого")
                .contains("Глеб: смена окончена, роль теперь другая")
                .lacks("Ключи");
    }

    @Test
    void whoever_is_made_a_guard_again_stands_nowhere() {
        comes(guard, "⚠️ Въезд: никого");
        var desk = new Desk(manager);
        desk.gives("Охранники · 1", "Глеб", "Начальник охраны");
        guard.sees("у вас другая роль");
        desk.gives("Начальники охраны · 1", "Глеб", "Охранник");
        company.settles();
        profile(guard)
                .sees("Вы не на посту")
                .taps("Заступить на пост")
                .taps("⚠️ Въезд: никого")
                .sees("Вы на этом посту");
    }

    @Test
    void who_goes_offline_is_offered_to_hand_over_and_stays_on_duty_until_then() {
        comes(guard, "⚠️ Въезд: никого");
        guard.says("🟢 В сети").sees("Вы всё ещё на посту «Въезд»").hasButtons("Сдать пост");
        assertThat(standing()).containsExactly("Глеб: Въезд");
        var chief = company.chief("Степан");
        profile(chief).taps("Посты").taps("Въезд: Глеб").sees("⚪ Глеб, с ").contains("не в сети");
        guard.taps("Сдать пост").taps("Без записи").sees("сдан");
        assertThat(standing()).isEmpty();
    }

    @Test
    void who_goes_offline_without_a_post_is_asked_nothing() {
        guard.says("🟢 В сети").sees("Вы не в сети").by().doesNotSee("ещё на посту");
    }

    @Test
    void the_person_screen_says_where_the_guard_stands() {
        comes(guard, "⚠️ Въезд: никого");
        new Desk(manager).person("Охранники · 1", "Глеб").contains("На посту «Въезд» с");
    }

    @ParameterizedTest
    @ValueSource(strings = {"склад", "crkfl", "sklad"})
    void a_guard_finds_a_post_and_comes_on_it(String query) {
        profile(guard).taps("Заступить на пост").taps("Найти").sees("Напишите название поста");
        guard.says(query).sees("Посты, поиск: " + query).hasButtons("⚠️ Склад: никого", "Искать ещё", "‹ Назад");
        guard.taps("⚠️ Склад: никого")
                .sees("Описание: не указано")
                .taps("Заступить на пост")
                .sees("Вы на этом посту");
        assertThat(standing()).containsExactly("Глеб: Склад");
    }

    @Test
    void the_lists_have_pages() {
        Stream.of("Альфа", "Бета", "Гамма", "Дельта", "Ель", "Жук", "Заря").forEach(this::post);
        profile(guard)
                .taps("Посты")
                .sees("Кто на постах · 9")
                .contains("Без охранника: 9 постов")
                .taps("▶");
        guard.sees("Склад\n⚠️ Никого нет").hasButtons("⚠️ Склад: никого", "◀", "2/2", "Найти", "‹ Назад");
    }

    @Test
    void without_posts_it_says_where_they_come_from() {
        company.database().sql("delete from guard_post").update();
        profile(guard).taps("Заступить на пост").sees("Постов пока нет").hasButtons("‹ Назад");
        profile(guard).taps("Посты").sees("Кто на постах · 0").contains("Постов пока нет");
    }

    @Test
    void every_form_goes_on_after_a_restart() {
        comes(guard, "⚠️ Въезд: никого");
        var changes = company.guard("Борис");
        var finds = company.chief("Степан");
        comes(changes, "Въезд: Глеб");
        profile(guard).taps("Сдать пост").sees("Вы сдаёте пост");
        profile(changes).taps("Сменить пост").taps("⚠️ Склад: никого").sees("Сначала сдайте");
        profile(finds).taps("Посты").taps("Найти").sees("Напишите название поста");
        company.settles();
        company.bot.restarts();
        guard.says("Ключи у меня").sees("Пост «Въезд» сдан");
        changes.says("Ухожу на склад").sees("Склад\nОписание").contains("Вы на этом посту");
        finds.says("скла").sees("поиск: скла").hasButtons("Склад: Борис", "Искать ещё", "‹ Назад");
        assertThat(standing()).containsExactly("Борис: Склад");
    }

    @Test
    void it_is_said_in_the_readers_language() {
        company.database()
                .sql("update person set chosen_language = 'en' where id = ?")
                .param(guard.id())
                .update();
        guard.says("Profile").taps("Go on duty").taps("⚠️ Въезд: nobody").sees("You have been on duty here since");
        guard.taps("Hand over the post").says("Keys in the safe").sees("“Въезд” has been handed over");
    }
}
