package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.Incoming.Said;
import io.frontdesk.conversation.Incoming.Sender;
import io.frontdesk.correspondence.Content;
import io.frontdesk.pass.Deadlines;
import io.frontdesk.pass.Passes;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.ticket.Absences;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many transactions at once, in each of which somebody does something, as the workers let them. */
class RoutingUnderLoadTest {

    private static final long FIRST_CLIENT = 1_000;
    private static final long FIRST_OPERATOR = 10;

    private static QuietBot bot;

    @BeforeAll
    static void the_bot_wakes() {
        bot = new QuietBot();
    }

    @AfterAll
    static void the_bot_rests() {
        bot.close();
    }

    @BeforeEach
    void nobody_is_there() {
        database().sql("truncate person, chat cascade").update();
        bot.said();
    }

    private static JdbcClient database() {
        return bot.bean(JdbcClient.class);
    }

    private static void operators(int count) {
        LongStream.range(FIRST_OPERATOR, FIRST_OPERATOR + count).forEach(id -> comes(id, Role.ADMINISTRATOR));
    }

    private static void comes(long id, Role role) {
        bot.committing(
                () -> bot.bean(People.class).enrol(new Introduction(id, "Имя", null, null, "ru"), role, true, null));
    }

    private static Sender sender(long id) {
        return new Sender(id, "Имя", null, null, "ru");
    }

    private static Runnable question(long client) {
        return () -> bot.bean(Conversation.class)
                .take(new Said(sender(client), List.of(1L), Content.Text.of("Не работает лифт"), null));
    }

    private static void atOnce(List<Runnable> deeds) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var deed : deeds) {
                crowd.execute(() -> {
                    try {
                        start.await();
                        bot.committing(deed);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
            start.countDown();
        }
    }

    private static List<Integer> loads() {
        return database().sql("""
                        select count(ticket.id) from person left join ticket on ticket.responsible_id = person.id
                         where person.online group by person.id order by 1
                        """).query(Integer.class).list();
    }

    @Test
    void a_hundred_clients_who_write_at_once_load_five_operators_evenly() throws InterruptedException {
        operators(5);
        atOnce(IntStream.range(0, 100)
                .mapToObj(each -> question(FIRST_CLIENT + each))
                .toList());
        assertThat(loads()).containsExactly(20, 20, 20, 20, 20);
    }

    @Test
    void whoever_leaves_while_clients_write_is_told_of_every_ticket_they_have() throws InterruptedException {
        for (var round = 0; round < 10; round++) {
            nobody_is_there();
            operators(2);
            var deeds = IntStream.range(0, 12)
                    .mapToObj(each -> question(FIRST_CLIENT + each))
                    .collect(Collectors.toList());
            deeds.add(round, () -> bot.bean(People.class).switchPresence(bot.person(FIRST_OPERATOR), false));
            atOnce(deeds);
            var left = ticketsOf(FIRST_OPERATOR);
            assertThat(told("Передать тем, кто в сети?"))
                    .hasSize(left == 0 ? 0 : 1)
                    .allMatch(words -> words.startsWith("📥 У вас " + left + " "));
        }
    }

    private static int ticketsOf(long operator) {
        return database()
                .sql("select count(*) from ticket where responsible_id = ?")
                .param(operator)
                .query(Integer.class)
                .single();
    }

    /** Of the messages since the last time, those with these words. */
    private static List<String> told(String part) {
        return bot.said().stream()
                .filter(Outgoing.Message.class::isInstance)
                .map(letter -> ((Outgoing.Message) letter).content().words().text())
                .filter(words -> words.contains(part))
                .toList();
    }

    @Test
    void two_instances_that_look_for_absent_operators_at_once_give_a_ticket_away_once() throws InterruptedException {
        for (var round = 0; round < 5; round++) {
            nobody_is_there();
            operators(1);
            atOnce(List.of(question(FIRST_CLIENT), question(FIRST_CLIENT + 1)));
            bot.clock.forward(Duration.ofMinutes(20));
            operators(3);
            bot.said();
            atOnce(Collections.nCopies(4, () -> bot.bean(Absences.class).relieve()));
            assertThat(loads()).containsExactly(0, 1, 1);
            assertThat(told("теперь ваша")).hasSize(2);
        }
    }

    private static List<Integer> loadsOfChiefs() {
        return database().sql("""
                        select count(pass.id) from person left join pass on pass.responsible_id = person.id
                         where person.online group by person.id order by 1
                        """).query(Integer.class).list();
    }

    private static Runnable order(long client) {
        return () -> bot.bean(Passes.class).order(bot.person(client), inThreeDays());
    }

    private static LocalDateTime inThreeDays() {
        return LocalDate.ofInstant(bot.clock.instant(), bot.bean(ZoneId.class))
                .plusDays(3)
                .atTime(12, 0);
    }

    @Test
    void sixty_passes_that_are_ordered_at_once_load_three_chiefs_evenly() throws InterruptedException {
        LongStream.range(0, 3).forEach(each -> comes(FIRST_OPERATOR + each, Role.SECURITY_CHIEF));
        LongStream.range(0, 60).forEach(each -> comes(FIRST_CLIENT + each, Role.CLIENT));
        database().sql("update person set online = false where role = 'CLIENT'").update();
        atOnce(IntStream.range(0, 60)
                .mapToObj(each -> order(FIRST_CLIENT + each))
                .toList());
        assertThat(loadsOfChiefs()).containsExactly(20, 20, 20);
    }

    @Test
    void whoever_goes_home_while_passes_are_ordered_keeps_none() throws InterruptedException {
        for (var round = 0; round < 10; round++) {
            nobody_is_there();
            LongStream.range(0, 2).forEach(each -> comes(FIRST_OPERATOR + each, Role.SECURITY_CHIEF));
            LongStream.range(0, 12).forEach(each -> comes(FIRST_CLIENT + each, Role.CLIENT));
            database()
                    .sql("update person set online = false where role = 'CLIENT'")
                    .update();
            var deeds = IntStream.range(0, 12)
                    .mapToObj(each -> order(FIRST_CLIENT + each))
                    .collect(Collectors.toList());
            deeds.add(round, () -> bot.bean(People.class).switchPresence(bot.person(FIRST_OPERATOR), false));
            atOnce(deeds);
            assertThat(loadsOfChiefs()).containsExactly(12);
        }
    }

    @Test
    void whoever_comes_while_passes_are_ordered_gets_each_of_them_or_is_told_of_it() throws InterruptedException {
        for (var round = 0; round < 10; round++) {
            nobody_is_there();
            comes(FIRST_OPERATOR, Role.SECURITY_CHIEF);
            LongStream.range(0, 12).forEach(each -> comes(FIRST_CLIENT + each, Role.CLIENT));
            database().sql("update person set online = false").update();
            bot.said();
            var deeds = IntStream.range(0, 12)
                    .mapToObj(each -> order(FIRST_CLIENT + each))
                    .collect(Collectors.toList());
            deeds.add(round, () -> bot.bean(People.class).switchPresence(bot.person(FIRST_OPERATOR), true));
            atOnce(deeds);
            var missed = 12 - loadsOfChiefs().getFirst();
            assertThat(told("Решения начальника охраны"))
                    .hasSize(missed == 0 ? 0 : 1)
                    .allMatch(words -> words.contains(" " + missed + " "));
        }
    }

    @Test
    void two_instances_that_look_for_late_decisions_at_once_give_a_pass_away_once() throws InterruptedException {
        comes(FIRST_CLIENT, Role.CLIENT);
        comes(FIRST_OPERATOR, Role.SECURITY_CHIEF);
        bot.committing(order(FIRST_CLIENT));
        comes(FIRST_OPERATOR + 1, Role.SECURITY_CHIEF);
        comes(FIRST_OPERATOR + 2, Role.SECURITY_CHIEF);
        bot.clock.forward(Duration.ofMinutes(20));
        bot.said();
        atOnce(Collections.nCopies(4, () -> bot.bean(Deadlines.class).remind()));
        assertThat(told("перешёл к другому")).hasSize(1);
    }
}
