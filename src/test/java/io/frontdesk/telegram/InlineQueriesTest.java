package io.frontdesk.telegram;

import static io.frontdesk.telegram.Stage.soon;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.Hints.Entrance;
import io.frontdesk.conversation.Hints.Offer;
import io.frontdesk.telegram.FakeBotApi.Answer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is typed behind the bot's name is answered at once, or not at all. */
class InlineQueriesTest {

    @RegisterExtension
    final Stage stage = new Stage();

    private final FakeBotApi telegram = stage.telegram;

    private List<String> answered() {
        return telegram.calls("answerInlineQuery").stream()
                .map(call -> call.body().path("inline_query_id").asText())
                .toList();
    }

    @Test
    void a_query_does_not_wait_for_what_its_person_did_before() {
        var working = new CountDownLatch(1);
        stage.start("a", (incoming, outbox) -> await(working));
        telegram.says(7, "this takes long");
        telegram.types(7, "q", "lift");
        soon(() -> assertThat(telegram.calls("answerInlineQuery")).hasSize(1));
        var body = telegram.calls("answerInlineQuery").getFirst().body();
        assertThat(body.path("inline_query_id").asText()).isEqualTo("q");
        assertThat(body.path("button").path("text").asText()).isEqualTo("about lift");
        assertThat(body.path("is_personal").asBoolean()).isTrue();
        assertThat(body.path("cache_time").asInt(-1)).isZero();
        assertThat(stage.noted("take", 7)).isEmpty();
        working.countDown();
        stage.isQuiet();
    }

    @Test
    void of_one_person_only_the_newest_query_is_answered() {
        var thinking = new CountDownLatch(1);
        var started = new CountDownLatch(1);
        stage.start("a", FakeConversation::echo).conversation().hints = words -> {
            if (words.equals("l")) {
                started.countDown();
                await(thinking);
            }
            return offer(words);
        };
        telegram.types(7, "first", "l");
        await(started);
        telegram.types(7, "second", "li");
        telegram.types(7, "third", "lif");
        telegram.types(8, "another's", "gate");
        soon(() -> assertThat(answered()).containsExactly("another's"));
        soon(() -> assertThat(telegram.unconfirmed()).isZero());
        thinking.countDown();
        soon(() -> assertThat(answered()).containsExactly("another's", "third"));
    }

    @Test
    void nothing_of_it_is_kept() {
        stage.start("a", FakeConversation::echo);
        telegram.types(7, "q", "lift");
        soon(() -> assertThat(answered()).containsExactly("q"));
        soon(() -> assertThat(telegram.unconfirmed()).isZero());
        assertThat(stage.count("select (select count(*) from inbox) + (select count(*) from outbox)"))
                .isZero();
    }

    @Test
    void an_answer_that_telegram_refuses_is_not_repeated() {
        stage.start("a", FakeConversation::echo);
        telegram.when(
                call -> call.method().equals("answerInlineQuery"),
                100,
                Answer.error(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));
        telegram.types(7, "old", "lift");
        telegram.says(7, "hello");
        soon(() -> assertThat(telegram.texts(7)).containsExactly("hello"));
        stage.isQuiet();
        assertThat(answered()).containsExactly("old");
        assertThat(stage.count("select count(*) from outbox where state = 'PARKED'"))
                .isZero();
    }

    @Test
    void what_fails_stays_without_an_answer_and_the_next_is_answered() {
        stage.start("a", FakeConversation::echo).conversation().hints = words -> {
            if (words.equals("poison")) {
                throw new IllegalStateException("poison");
            }
            return offer(words);
        };
        telegram.types(7, "first", "poison");
        soon(() -> assertThat(telegram.unconfirmed()).isZero());
        telegram.types(7, "second", "lift");
        soon(() -> assertThat(answered()).containsExactly("second"));
    }

    @Test
    void a_choice_is_worked_in_order_with_what_its_person_does_in_the_chat() {
        stage.start("a", (incoming, outbox) -> {});
        telegram.says(7, "before");
        telegram.chooses(7, "42");
        telegram.says(7, "after");
        soon(() -> assertThat(stage.noted("take", 7)).containsExactly("before", "chose 42", "after"));
        stage.isQuiet();
    }

    private static Offer offer(String words) {
        return new Offer(List.of(), new Entrance(words, "hints"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
