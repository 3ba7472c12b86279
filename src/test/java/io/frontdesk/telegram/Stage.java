package io.frontdesk.telegram;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.frontdesk.TestDatabase;
import io.frontdesk.conversation.Incoming;
import io.frontdesk.conversation.Outbox;
import io.frontdesk.telegram.api.TelegramSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A Telegram, an empty database, and as many instances of the bot as a test starts. */
final class Stage implements AfterEachCallback {

    final FakeBotApi telegram = new FakeBotApi();
    private final TestDatabase database = TestDatabase.fresh();
    private final List<BotInstance> instances = new ArrayList<>();
    final JdbcClient jdbc = JdbcClient.create(database.dataSource());

    Stage() {
        jdbc.sql("create table noted (id bigint generated always as identity, what text, chat bigint, detail text)")
                .update();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        instances.forEach(BotInstance::close);
        telegram.close();
    }

    BotInstance start(String name, BiConsumer<Incoming, Outbox> behaviour) {
        return start(name, BotInstance.settings(telegram.url(name)), behaviour);
    }

    BotInstance start(String name, TelegramSettings settings, BiConsumer<Incoming, Outbox> behaviour) {
        var instance = new BotInstance(name, telegram, database, settings, 12, behaviour);
        instances.add(instance);
        return instance;
    }

    /** What the conversation was given or told, in order, if that was committed. */
    List<String> noted(String what, long chat) {
        return jdbc.sql("select detail from noted where what = ? and chat = ? order by id")
                .params(what, chat)
                .query(String.class)
                .list();
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    void isQuiet() {
        soon(() -> {
            assertThat(count("select count(*) from inbox_lane")).isZero();
            assertThat(count("select count(*) from outbox_lane")).isZero();
            assertThat(count("select count(*) from inbox where state = 'WAITING'"))
                    .isZero();
            assertThat(count("select count(*) from outbox where state in ('WAITING', 'ATTEMPTED')"))
                    .isZero();
        });
    }

    static void soon(ThrowingRunnable assertion) {
        await().atMost(20, SECONDS).untilAsserted(assertion);
    }
}
