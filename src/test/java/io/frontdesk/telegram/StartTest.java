package io.frontdesk.telegram;

import static io.frontdesk.telegram.Stage.soon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.telegram.FakeBotApi.Answer;
import io.frontdesk.telegram.api.TelegramSettings;
import io.frontdesk.telegram.inbox.Poller;
import io.frontdesk.telegram.outbox.Sender;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartTest {

    @RegisterExtension
    final Stage stage = new Stage();

    private final FakeBotApi telegram = stage.telegram;

    private static TelegramSettings settings(String token, String apiUrl) {
        return new TelegramSettings(
                token,
                apiUrl,
                2,
                2,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1),
                Duration.ofDays(7));
    }

    private void refuses(TelegramSettings settings, String setting, String reason) {
        assertThatThrownBy(() -> stage.start("a", settings, FakeConversation::echo))
                .rootCause()
                .isInstanceOfSatisfying(InvalidConfigurationPropertyValueException.class, wrong -> {
                    assertThat(wrong.getName()).isEqualTo(setting);
                    assertThat(wrong.getReason()).contains(reason);
                });
    }

    @Test
    void a_token_that_telegram_does_not_know_stops_the_start() {
        refuses(settings("4711:another", telegram.url("a")), "telegram.token", "401 Unauthorized");
    }

    @Test
    void what_is_no_token_and_what_is_no_address_stop_the_start() {
        refuses(settings("secret words", telegram.url("a")), "telegram.token", "form of a token");
        refuses(settings(FakeBotApi.TOKEN, "ftp://example.org"), "telegram.api-url", "not an http or https address");
    }

    @Test
    void a_server_out_of_reach_does_not_stop_the_start_and_the_token_is_never_logged(CapturedOutput output) {
        telegram.unplug("a");
        var bot = stage.start("a", settings(FakeBotApi.TOKEN, telegram.url("a")), FakeConversation::echo);
        bot.puts(FakeConversation.message(7, "hi", null));
        soon(() -> assertThat(bot.get(Poller.class).failures()).isPositive());
        soon(() -> assertThat(output).contains("is tried again", "No updates for now"));
        assertThat(output).doesNotContain(FakeBotApi.TOKEN.substring(5));
        assertThat(bot.get(TelegramSettings.class).toString()).doesNotContain(FakeBotApi.TOKEN);
    }

    @Test
    void a_token_that_is_withdrawn_stops_the_polling_and_raises_the_alarm(CapturedOutput output) {
        var bot = stage.start("a", FakeConversation::echo);
        assertThat(bot.get(DeliveryHealth.class).health().getStatus()).isEqualTo(Status.UP);
        telegram.when(call -> call.method().equals("getUpdates"), 9, Answer.error(401, "Unauthorized"));
        telegram.says(7, "hi");
        soon(() ->
                assertThat(bot.get(DeliveryHealth.class).health().getStatus()).isEqualTo(Status.DOWN));
        assertThat(bot.get(Poller.class).isRunning()).isFalse();
        assertThat(output).contains("Set TELEGRAM_TOKEN and restart").doesNotContain(FakeBotApi.TOKEN.substring(5));
    }

    @Test
    void a_conflict_is_waited_out() {
        telegram.when(
                call -> call.method().equals("getUpdates"), 1, Answer.error(409, "Conflict: terminated by other"));
        stage.start("a", FakeConversation::echo);
        telegram.says(7, "hi");
        soon(() -> assertThat(telegram.texts(7)).containsExactly("hi"));
    }

    @Test
    void what_was_done_long_ago_is_cleared_away_and_what_is_parked_stays() {
        var bot = stage.start("a", FakeConversation::echo);
        telegram.says(7, "old");
        telegram.says(8, "parked");
        telegram.says(9, "new");
        soon(() -> assertThat(telegram.texts(9)).hasSize(1));
        stage.isQuiet();
        stage.jdbc
                .sql("update inbox set received_at = now() - interval '8 days' where chat in (7, 8)")
                .update();
        stage.jdbc
                .sql("update outbox set created_at = now() - interval '8 days' where chat in (7, 8)")
                .update();
        stage.jdbc.sql("update inbox set state = 'PARKED' where chat = 8").update();
        stage.jdbc.sql("update outbox set state = 'PARKED' where chat = 8").update();
        bot.get(Retention.class).clear();
        assertThat(stage.jdbc
                        .sql("select chat from inbox order by chat")
                        .query(Long.class)
                        .list())
                .containsExactly(8L, 9L);
        assertThat(stage.jdbc
                        .sql("select chat from outbox order by chat")
                        .query(Long.class)
                        .list())
                .containsExactly(8L, 9L);
        assertThat(bot.get(Backlog.class).parkedUpdates()).isEqualTo(1);
        assertThat(bot.get(Backlog.class).inboxLag()).isZero();
        assertThat(bot.get(Backlog.class).outboxLag()).isZero();
        assertThat(bot.get(Sender.class).crew().hasRoom()).isTrue();
    }
}
