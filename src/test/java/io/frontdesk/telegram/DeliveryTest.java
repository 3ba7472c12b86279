package io.frontdesk.telegram;

import static io.frontdesk.telegram.Stage.soon;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.frontdesk.telegram.FakeBotApi.Answer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeliveryTest {

    @RegisterExtension
    final Stage stage = new Stage();

    private final FakeBotApi telegram = stage.telegram;

    @Test
    void an_answer_goes_out_and_everything_is_settled() {
        stage.start("a", FakeConversation::echo);
        telegram.says(7, "hello");
        soon(() -> assertThat(telegram.texts(7)).containsExactly("hello"));
        stage.isQuiet();
        soon(() -> assertThat(telegram.unconfirmed()).isZero());
    }

    @Test
    void commands_are_registered_for_every_language() {
        stage.start("a", FakeConversation::echo);
        soon(() -> assertThat(telegram.calls("setMyCommands"))
                .extracting(call -> call.body().path("language_code").asText())
                .containsExactly("", "uk", "en"));
        soon(() -> assertThat(telegram.calls("setMyShortDescription"))
                .extracting(call -> call.body().path("short_description").asText())
                .containsExactly("In short in ru", "In short in uk", "In short in en"));
        soon(() -> assertThat(telegram.calls("setMyName"))
                .extracting(call -> call.body().path("name").asText())
                .containsExactly("Named in ru", "Named in en"));
        soon(() -> assertThat(telegram.calls("setChatMenuButton"))
                .extracting(call -> call.body().at("/menu_button/type").asText())
                .containsExactly("commands"));
    }

    @Test
    void what_telegram_knows_of_the_bot_already_is_not_told_again() {
        telegram.when(
                call -> call.method().equals("getMyDescription")
                        && call.body().path("language_code").asText().equals("uk"),
                1,
                Answer.raw(200, "{\"ok\": true, \"result\": {\"description\": \"Described in uk\"}}"));
        stage.start("a", FakeConversation::echo);
        soon(() -> assertThat(telegram.calls("setMyShortDescription")).hasSize(3));
        assertThat(telegram.calls("setMyDescription"))
                .extracting(call -> call.body().path("language_code").asText())
                .containsExactly("", "en");
    }

    @Test
    void a_bot_that_presents_itself_too_often_waits() {
        telegram.when(
                call -> call.method().equals("setMyDescription"),
                1,
                Answer.error(429, "Too Many Requests: retry after 1", "retry_after", 1));
        stage.start("a", FakeConversation::echo);
        soon(() -> assertThat(telegram.calls("setMyDescription"))
                .extracting(call -> call.body().path("language_code").asText())
                .containsExactly("", "", "uk", "en"));
    }

    @Test
    void each_chat_keeps_its_order_while_many_are_worked_at_once() {
        stage.start("a", (incoming, outbox) -> {
            rest(ThreadLocalRandom.current().nextInt(4));
            FakeConversation.echo(incoming, outbox);
        });
        stage.start("b", FakeConversation::echo);
        var expected = IntStream.range(0, 20).mapToObj(i -> "m" + i).toList();
        expected.forEach(text -> IntStream.rangeClosed(1, 30).forEach(chat -> telegram.says(chat, text)));
        for (long chat = 1; chat <= 30; chat++) {
            long one = chat;
            soon(() -> assertThat(telegram.texts(one)).containsExactlyElementsOf(expected));
            assertThat(stage.noted("take", one)).containsExactlyElementsOf(expected);
        }
        stage.isQuiet();
    }

    @Test
    void a_stored_batch_that_was_never_confirmed_is_not_worked_twice() {
        var first = stage.start("a", FakeConversation::echo);
        telegram.when(call -> call.method().equals("getUpdates") && call.body().has("offset"), 100, _ -> {
            first.dies();
            return Answer.cutOff();
        });
        telegram.says(7, "once");
        soon(() -> assertThat(telegram.unconfirmed()).isEqualTo(1));
        soon(() -> assertThat(stage.count("select count(*) from inbox")).isEqualTo(1));
        soon(() -> assertThat(stage.noted("take", 7).size()
                        + stage.count("select count(*) from inbox where state = 'WAITING'"))
                .isEqualTo(1));
        telegram.noMoreRules();
        stage.start("b", FakeConversation::echo);
        soon(() -> assertThat(telegram.unconfirmed()).isZero());
        soon(() -> assertThat(telegram.texts(7)).contains("once"));
        stage.isQuiet();
        assertThat(stage.noted("take", 7)).containsExactly("once");
    }

    @Test
    void an_update_whose_process_died_over_it_is_done_by_the_next_exactly_once() {
        var inTheMiddle = new CountDownLatch(1);
        var first = stage.start("a", (incoming, outbox) -> {
            FakeConversation.echo(incoming, outbox);
            inTheMiddle.countDown();
            rest(60_000);
        });
        telegram.says(7, "survive");
        soon(() -> assertThat(inTheMiddle.getCount()).isZero());
        first.dies();
        stage.start("b", FakeConversation::echo);
        soon(() -> assertThat(telegram.texts(7)).containsExactly("survive"));
        stage.isQuiet();
        assertThat(stage.noted("take", 7)).containsExactly("survive");
    }

    @Test
    void what_was_said_but_not_sent_is_sent_by_the_next_process() {
        var first = stage.start("a", FakeConversation::echo);
        telegram.when(call -> call.instance().equals("a") && call.method().equals("sendMessage"), 1, _ -> {
            first.dies();
            return Answer.cutOff();
        });
        telegram.says(7, "hello");
        soon(() -> assertThat(telegram.texts(7)).hasSize(1));
        stage.start("b", FakeConversation::echo);
        soon(() -> assertThat(telegram.texts(7)).containsExactly("hello", "hello"));
        stage.isQuiet();
        assertThat(stage.noted("take", 7)).containsExactly("hello");
    }

    @Test
    void what_was_sent_but_not_settled_is_sent_again_rather_than_lost_and_receipted_once() {
        var first = stage.start(
                "a",
                (incoming, outbox) ->
                        outbox.put(FakeConversation.message(incoming.from().id(), "copy", "r1")));
        telegram.when(call -> call.instance().equals("a") && call.method().equals("sendMessage"), 1, call -> {
            first.dies();
            return Answer.raw(200, "{\"ok\":true,\"result\":{\"message_id\":5}}");
        });
        telegram.says(7, "hello");
        soon(() -> assertThat(telegram.texts(7)).hasSize(1));
        stage.start("b", FakeConversation::echo);
        soon(() -> assertThat(stage.noted("delivered", 7)).containsExactly("r1 1"));
        stage.isQuiet();
        assertThat(telegram.texts(7)).containsExactly("copy", "copy");
    }

    @Test
    void of_two_instances_one_polls_and_the_other_takes_over_when_its_line_breaks() {
        stage.start("a", FakeConversation::echo);
        soon(() -> assertThat(telegram.pollers()).containsExactly("a"));
        stage.start("b", FakeConversation::echo);
        telegram.says(1, "one");
        soon(() -> assertThat(telegram.texts(1)).containsExactly("one"));
        assertThat(telegram.pollers()).containsExactly("a");
        stage.jdbc.sql("""
                        select pg_terminate_backend(pid) from pg_locks
                        where locktype = 'advisory' and classid = 746002 and granted
                            and database = (select oid from pg_database where datname = current_database())""").query().listOfRows();
        await().atMost(5, SECONDS)
                .untilAsserted(() -> assertThat(telegram.pollers()).hasSize(1));
        telegram.says(2, "two");
        soon(() -> assertThat(telegram.texts(2)).containsExactly("two"));
        stage.isQuiet();
    }

    @Test
    void an_instance_that_dies_is_replaced_within_seconds_and_its_leases_with_it() {
        var first = stage.start("a", (incoming, _) -> rest(60_000));
        stage.start("b", FakeConversation::echo);
        telegram.says(1, "stuck");
        soon(() -> assertThat(stage.count("select count(*) from inbox_lane where owner is not null"))
                .isEqualTo(1));
        first.dies();
        await().atMost(5, SECONDS)
                .untilAsserted(() -> assertThat(telegram.texts(1)).containsExactly("stuck"));
        assertThat(telegram.pollers()).containsExactly("b");
        stage.isQuiet();
    }

    @Test
    void a_poison_update_is_parked_after_three_tries_and_the_lane_goes_on() {
        var bot = stage.start("a", (incoming, outbox) -> {
            if (FakeConversation.words(incoming).equals("poison")) {
                throw new IllegalStateException("bitter");
            }
            FakeConversation.echo(incoming, outbox);
        });
        telegram.says(7, "before");
        telegram.says(7, "poison");
        telegram.says(7, "after");
        soon(() -> assertThat(telegram.texts(7)).containsExactly("before", "sorry", "after"));
        assertThat(bot.conversation().apologies).hasSize(1);
        stage.isQuiet();
        assertThat(stage.jdbc
                        .sql("select tries || ' ' || error from inbox where state = 'PARKED'")
                        .query(String.class)
                        .single())
                .isEqualTo("3 java.lang.IllegalStateException: bitter");
        assertThat(stage.noted("take", 7)).containsExactly("before", "after");
    }

    @Test
    void the_database_going_away_for_a_moment_costs_nothing_and_is_not_the_updates_fault() {
        stage.start("a", FakeConversation::echo);
        telegram.says(7, "first");
        soon(() -> assertThat(telegram.texts(7)).hasSize(1));
        telegram.when(call -> call.method().equals("sendMessage") && call.text().equals("second"), 1, _ -> {
            stage.jdbc.sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where datname = current_database() and pid <> pg_backend_pid()""").query().listOfRows();
            return Answer.raw(200, "{\"ok\":true,\"result\":{\"message_id\":5}}");
        });
        telegram.says(7, "second");
        telegram.says(7, "third");
        soon(() -> assertThat(telegram.texts(7)).contains("third"));
        stage.isQuiet();
        assertThat(stage.noted("take", 7)).containsExactly("first", "second", "third");
        assertThat(stage.count("select count(*) from inbox where state = 'PARKED'"))
                .isZero();
    }

    @Test
    void an_album_is_gathered_and_handed_over_as_one() {
        stage.start("a", FakeConversation::echo);
        for (int i = 0; i < 3; i++) {
            var photo = FakeBotApi.message(7).put("media_group_id", "g1");
            photo.putArray("photo").addObject().put("file_id", "f" + i);
            telegram.update("message", photo);
            rest(100);
        }
        telegram.says(7, "and this");
        soon(() -> assertThat(telegram.texts(7)).containsExactly("album of 3", "and this"));
        stage.isQuiet();
        assertThat(stage.count("select count(*) from inbox where state = 'DONE'"))
                .isEqualTo(4);
    }

    @Test
    void what_nobody_knows_and_what_is_not_private_is_stored_and_confirmed() {
        stage.start("a", FakeConversation::echo);
        telegram.update("never_heard_of", FakeBotApi.message(7));
        var group = FakeBotApi.message(8).put("text", "in a group");
        group.set("chat", FakeBotApi.chat(-100, "supergroup"));
        telegram.update("message", group);
        var pinned = FakeBotApi.message(9);
        pinned.set("pinned_message", FakeBotApi.message(9));
        telegram.update("message", pinned);
        telegram.says(10, "last");
        soon(() -> assertThat(telegram.texts(10)).containsExactly("last"));
        stage.isQuiet();
        assertThat(stage.count("select count(*) from inbox where state = 'DONE'"))
                .isEqualTo(4);
        assertThat(stage.count("select count(*) from noted")).isEqualTo(1);
        soon(() -> assertThat(telegram.unconfirmed()).isZero());
    }

    @Test
    void update_ids_may_jump_down() {
        stage.start("a", FakeConversation::echo);
        telegram.continueFrom(1_000_000);
        telegram.says(7, "high");
        soon(() -> assertThat(telegram.unconfirmed()).isZero());
        telegram.continueFrom(500);
        telegram.says(7, "low");
        telegram.says(7, "low too");
        soon(() -> assertThat(telegram.texts(7)).containsExactly("high", "low", "low too"));
        soon(() -> assertThat(telegram.unconfirmed()).isZero());
    }

    @Test
    void a_graceful_stop_finishes_what_is_under_way_and_leaves_the_rest_at_once() {
        var started = new AtomicBoolean();
        var first = stage.start("a", (incoming, outbox) -> {
            started.set(true);
            rest(500);
            FakeConversation.echo(incoming, outbox);
        });
        telegram.says(7, "one");
        telegram.says(7, "two");
        soon(() -> assertThat(started).isTrue());
        first.close();
        assertThat(stage.noted("take", 7)).containsExactly("one");
        stage.start("b", FakeConversation::echo);
        await().atMost(3, SECONDS)
                .untilAsserted(() -> assertThat(telegram.texts(7)).containsExactly("one", "two"));
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
