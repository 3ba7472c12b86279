package io.frontdesk.telegram;

import static io.frontdesk.telegram.FakeConversation.message;
import static io.frontdesk.telegram.Stage.soon;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.frontdesk.conversation.Outbox;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.telegram.FakeBotApi.Answer;
import io.frontdesk.telegram.FakeBotApi.Arrival;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SendingTest {

    @RegisterExtension
    final Stage stage = new Stage();

    private final FakeBotApi telegram = stage.telegram;
    private BotInstance bot;

    @BeforeEach
    void start() {
        bot = stage.start("a", FakeConversation::echo);
    }

    private static Predicate<Arrival> sending(long chat) {
        return call -> call.method().equals("sendMessage") && call.chat() == chat;
    }

    private static Outgoing.Message broadcast(long chat, String text) {
        return new Outgoing.Message(
                chat, Content.Text.of(text), Keyboard.NO_BUTTONS, null, Priority.BROADCAST, "b" + chat);
    }

    private static Outgoing.Edit edit(long chat, long message, String text) {
        return new Outgoing.Edit(chat, message, Content.Text.of(text), Keyboard.NO_BUTTONS);
    }

    @Test
    void nothing_is_said_outside_a_transaction() {
        assertThatThrownBy(() -> bot.get(Outbox.class).put(message(7, "lost", null)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void too_many_requests_make_this_chat_wait_in_order_and_no_other() {
        telegram.when(sending(7), 1, Answer.error(429, "Too Many Requests: retry after 2", "retry_after", 2));
        bot.puts(message(7, "one", null), message(7, "two", null), message(8, "other", null));
        await().atMost(1500, java.util.concurrent.TimeUnit.MILLISECONDS)
                .untilAsserted(() -> assertThat(telegram.texts(8)).containsExactly("other"));
        soon(() -> assertThat(telegram.texts(7)).containsExactly("one", "one", "two"));
        var times = telegram.calls("sendMessage").stream()
                .filter(call -> call.chat() == 7)
                .mapToLong(Arrival::at)
                .toArray();
        assertThat(times[1] - times[0]).isGreaterThan(SECONDS.toNanos(2));
        stage.isQuiet();
    }

    @Test
    void when_several_chats_are_told_to_slow_down_all_wait() {
        for (long chat = 1; chat <= 3; chat++) {
            telegram.when(sending(chat), 1, Answer.error(429, "Too Many Requests", "retry_after", 2));
        }
        bot.puts(message(1, "one", null), message(2, "two", null), message(3, "three", null));
        soon(() -> assertThat(telegram.calls("sendMessage")).hasSize(3));
        long slowedDown = System.nanoTime();
        bot.puts(message(4, "four", null));
        soon(() -> assertThat(telegram.texts(4)).containsExactly("four"));
        assertThat(System.nanoTime() - slowedDown).isGreaterThan(SECONDS.toNanos(1));
        stage.isQuiet();
    }

    @Test
    void what_is_refused_for_good_is_parked_and_the_chat_goes_on() {
        telegram.when(call -> call.text().equals("bad"), 9, Answer.error(400, "Bad Request: chat not found"));
        bot.puts(message(7, "bad", "r1"), message(7, "good", "r2"));
        soon(() -> assertThat(telegram.texts(7)).containsExactly("bad", "good"));
        stage.isQuiet();
        assertThat(stage.noted("refused", 7)).containsExactly("r1 400 Bad Request: chat not found");
        assertThat(stage.noted("delivered", 7)).containsExactly("r2 1");
        assertThat(stage.count("select count(*) from outbox where state = 'PARKED'"))
                .isEqualTo(1);
    }

    @Test
    void a_screen_that_is_as_it_should_be_or_is_gone_is_no_failure() {
        telegram.when(
                call -> call.body().path("message_id").asInt() == 1,
                1,
                Answer.error(400, "Bad Request: message is not modified: specified new message content is the same"));
        telegram.when(
                call -> call.body().path("message_id").asInt() == 2,
                1,
                Answer.error(400, "Bad Request: message to edit not found"));
        bot.puts(edit(7, 1, "same"), edit(7, 2, "gone"));
        stage.isQuiet();
        assertThat(stage.jdbc
                        .sql("select state from outbox order by id")
                        .query(String.class)
                        .list())
                .containsExactly("SENT", "GONE");
    }

    @Test
    void whoever_asked_is_told_that_a_message_cannot_be_changed() {
        telegram.when(
                call -> call.body().path("message_id").asInt() == 1,
                1,
                Answer.error(400, "Bad Request: message can't be edited"));
        telegram.when(
                call -> call.body().path("message_id").asInt() == 2,
                1,
                Answer.error(400, "Bad Request: there is no text in the message to edit"));
        var words = Content.Text.of("new");
        bot.puts(
                new Outgoing.Edit(7, 1, words, Keyboard.NO_BUTTONS, false, "r1"),
                new Outgoing.Edit(7, 2, words, Keyboard.NO_BUTTONS, false, "r2"),
                new Outgoing.Edit(7, 3, words, Keyboard.NO_BUTTONS, false, "r3"));
        stage.isQuiet();
        assertThat(stage.noted("unchangeable", 7)).containsExactly("r1 1", "r2 2");
        assertThat(stage.noted("delivered", 7)).hasSize(1);
    }

    @Test
    void a_quote_that_is_refused_is_left_out_and_the_formatting_stays() {
        telegram.when(
                call -> call.body().path("reply_parameters").has("quote"),
                9,
                Answer.error(400, "Bad Request: QUOTE_TEXT_INVALID"));
        var bold = new FormattedText("bold", List.of(new FormattedText.Entity("bold", 0, 4)));
        var reply = new Outgoing.Reply(5, FormattedText.plain("q"), 3);
        bot.puts(new Outgoing.Message(
                7, new Content.Text(bold), Keyboard.NO_BUTTONS, reply, Priority.INTERACTIVE, null));
        stage.isQuiet();
        var sent = telegram.calls("sendMessage").getLast().body();
        assertThat(sent.has("entities")).isTrue();
        assertThat(sent.path("reply_parameters").path("message_id").asInt()).isEqualTo(5);
        assertThat(sent.path("reply_parameters").has("quote")).isFalse();
    }

    @Test
    void a_reaction_that_is_refused_is_no_failure() {
        telegram.when(
                call -> call.method().equals("setMessageReaction"),
                9,
                Answer.error(400, "Bad Request: REACTION_INVALID"));
        bot.puts(new Outgoing.Reaction(7, 1, "👍"), message(7, "next", null));
        stage.isQuiet();
        assertThat(telegram.texts(7)).contains("next");
        assertThat(stage.count("select count(*) from outbox where state = 'PARKED'"))
                .isZero();
    }

    @Test
    void formatting_that_is_refused_is_left_out() {
        telegram.when(
                call -> call.body().has("entities"), 9, Answer.error(400, "Bad Request: can't parse entities: oops"));
        var bold = new FormattedText("bold", List.of(new FormattedText.Entity("bold", 0, 4)));
        bot.puts(
                new Outgoing.Message(7, new Content.Text(bold), Keyboard.NO_BUTTONS, null, Priority.INTERACTIVE, "r1"));
        soon(() -> assertThat(stage.noted("delivered", 7)).containsExactly("r1 1"));
        assertThat(telegram.texts(7)).containsExactly("bold", "bold");
        stage.isQuiet();
    }

    @Test
    void a_person_who_blocked_the_bot_gets_everything_on_coming_back() {
        telegram.when(sending(7), 1, Answer.error(403, "Forbidden: bot was blocked by the user"));
        bot.puts(message(7, "one", null), message(7, "two", null));
        soon(() -> assertThat(stage.noted("unreachable", 7)).hasSize(1));
        bot.puts(message(7, "three", null));
        telegram.update("my_chat_member", membership("kicked"));
        soon(() -> assertThat(stage.noted("take", 7)).containsExactly("left"));
        assertThat(telegram.texts(7)).containsExactly("one");
        telegram.update("my_chat_member", membership("member"));
        soon(() -> assertThat(telegram.texts(7)).containsExactly("one", "one", "two", "three", "left", "returned"));
        assertThat(stage.noted("reachable", 7)).hasSize(1);
        stage.isQuiet();
    }

    @Test
    void a_person_who_writes_while_a_refusal_is_on_its_way_is_not_counted_out() {
        telegram.when(sending(7), 1, _ -> {
            telegram.says(7, "here I am");
            soon(() -> assertThat(stage.noted("take", 7)).containsExactly("here I am"));
            return Answer.error(403, "Forbidden: bot was blocked by the user");
        });
        bot.puts(message(7, "one", null));
        soon(() -> assertThat(telegram.texts(7)).containsExactly("one", "one", "here I am"));
        assertThat(stage.noted("unreachable", 7)).isEmpty();
        stage.isQuiet();
    }

    @Test
    void a_person_who_wrote_some_time_before_is_counted_out_for_good() {
        telegram.says(7, "hello");
        soon(() -> assertThat(telegram.texts(7)).containsExactly("hello"));
        telegram.when(sending(7), 9, Answer.error(403, "Forbidden: bot was blocked by the user"));
        bot.puts(message(7, "one", null));
        soon(() -> assertThat(stage.noted("unreachable", 7)).hasSize(1));
        await().during(2, SECONDS)
                .atMost(4, SECONDS)
                .until(() -> stage.noted("reachable", 7).isEmpty());
    }

    @Test
    void a_person_who_leaves_while_a_refusal_is_on_its_way_is_counted_out() {
        telegram.when(sending(7), 1, _ -> {
            telegram.update("my_chat_member", membership("kicked"));
            soon(() -> assertThat(stage.noted("take", 7)).containsExactly("left"));
            return Answer.error(403, "Forbidden: bot was blocked by the user");
        });
        bot.puts(message(7, "one", null));
        soon(() -> assertThat(stage.noted("unreachable", 7)).hasSize(1));
        assertThat(telegram.texts(7)).containsExactly("one");
    }

    private static ObjectNode membership(String status) {
        ObjectNode change = FakeBotApi.message(7);
        change.putObject("new_chat_member").put("status", status);
        return change;
    }

    @Test
    void a_chat_that_has_moved_is_followed() {
        telegram.when(
                sending(-7), 1, Answer.error(400, "Bad Request: group chat was upgraded", "migrate_to_chat_id", -1007));
        bot.puts(
                message(-7, "one with \"chat_id\": -7 in it", null), message(-7, "two", null), message(-77, "x", null));
        soon(() -> assertThat(telegram.texts(-1007)).containsExactly("one with \"chat_id\": -7 in it", "two"));
        soon(() -> assertThat(telegram.texts(-77)).containsExactly("x"));
        stage.isQuiet();
    }

    @Test
    void an_unknown_outcome_is_tried_again_in_order() {
        telegram.when(sending(7), 1, Answer.raw(502, "<html>Bad Gateway</html>"));
        telegram.when(sending(7), 1, Answer.error(500, "Internal Server Error"));
        telegram.when(sending(7), 1, Answer.cutOff());
        telegram.when(sending(7), 1, new Answer(200, "{}", 3000, false));
        bot.puts(message(7, "one", "r1"), message(7, "two", "r2"));
        soon(() -> assertThat(telegram.texts(7)).containsExactly("one", "one", "one", "one", "one", "two"));
        stage.isQuiet();
        assertThat(stage.noted("delivered", 7)).containsExactly("r1 1", "r2 1");
    }

    @Test
    void a_broadcast_is_sent_at_most_once() {
        telegram.when(sending(7), 1, Answer.cutOff());
        telegram.when(sending(8), 1, Answer.error(429, "Too Many Requests", "retry_after", 1));
        bot.puts(broadcast(7, "news"), broadcast(8, "news"), message(7, "after", null));
        soon(() -> assertThat(telegram.texts(8)).containsExactly("news", "news"));
        soon(() -> assertThat(telegram.texts(7)).containsExactly("news", "after"));
        stage.isQuiet();
        assertThat(stage.noted("refused", 7)).hasSize(1);
        assertThat(stage.noted("delivered", 8)).containsExactly("b8 1");
    }

    @Test
    void a_broadcast_whose_sender_died_over_it_is_not_repeated() {
        telegram.when(sending(7), 1, _ -> {
            bot.dies();
            return Answer.cutOff();
        });
        bot.puts(broadcast(7, "news"));
        soon(() -> assertThat(telegram.texts(7)).hasSize(1));
        stage.start("b", FakeConversation::echo);
        soon(() -> assertThat(stage.noted("refused", 7)).hasSize(1));
        stage.isQuiet();
        assertThat(telegram.texts(7)).containsExactly("news");
    }

    @Test
    void of_several_edits_that_wait_only_the_last_is_sent() {
        var held = new AtomicBoolean(true);
        telegram.when(sending(7), 1, call -> {
            await().until(() -> !held.get());
            return Answer.raw(200, "{\"ok\":true,\"result\":{\"message_id\":5}}");
        });
        bot.puts(message(7, "slow", null));
        soon(() -> assertThat(telegram.texts(7)).hasSize(1));
        for (int i = 1; i <= 5; i++) {
            bot.puts(edit(7, 99, "version " + i));
        }
        bot.puts(edit(7, 98, "another message"));
        held.set(false);
        soon(() -> assertThat(telegram.calls("editMessageText"))
                .extracting(Arrival::text)
                .containsExactly("version 5", "another message"));
        stage.isQuiet();
        assertThat(stage.count("select count(*) from outbox where state = 'SUPERSEDED'"))
                .isEqualTo(4);
    }

    @Test
    void a_long_message_is_one_letter_with_one_receipt_and_goes_on_where_it_stopped() {
        telegram.when(call -> call.text().startsWith("b"), 1, Answer.error(500, "Internal Server Error"));
        String text = "a".repeat(4095) + "\n" + "b".repeat(4095) + "\n" + "c";
        bot.puts(message(7, text, "r1"));
        soon(() -> assertThat(stage.noted("delivered", 7)).containsExactly("r1 3"));
        assertThat(telegram.texts(7)).extracting(sent -> sent.charAt(0)).containsExactly('a', 'b', 'b', 'c');
        stage.isQuiet();
    }

    @Test
    void a_notice_goes_past_the_queue_and_is_never_repeated() {
        telegram.when(sending(7), 1, Answer.error(429, "Too Many Requests", "retry_after", 2));
        telegram.when(call -> call.method().equals("answerCallbackQuery"), 9, Answer.error(500, "Internal"));
        bot.puts(message(7, "waits", null), new Outgoing.Notice(7, "c1", "n".repeat(300), true));
        soon(() -> assertThat(telegram.calls("answerCallbackQuery")).hasSize(1));
        soon(() -> assertThat(telegram.texts(7)).containsExactly("waits", "waits"));
        assertThat(telegram.calls("answerCallbackQuery"))
                .singleElement()
                .satisfies(call -> assertThat(call.text()).hasSize(200));
    }

    @Test
    void people_who_act_come_before_cards_and_cards_before_broadcasts() {
        telegram.latency(30);
        bot.puts(IntStream.rangeClosed(101, 400)
                .mapToObj(chat -> broadcast(chat, "news"))
                .toArray(Outgoing[]::new));
        soon(() -> assertThat(telegram.calls("sendMessage")).isNotEmpty());
        bot.puts(message(7, "now", null));
        soon(() -> assertThat(telegram.texts(7)).hasSize(1));
        assertThat(telegram.calls("sendMessage").size()).isLessThan(250);
        telegram.latency(0);
        soon(() -> assertThat(telegram.calls("sendMessage")).hasSize(301));
        stage.isQuiet();
    }
}
