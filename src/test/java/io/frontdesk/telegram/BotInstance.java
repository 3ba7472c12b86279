package io.frontdesk.telegram;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.frontdesk.TestDatabase;
import io.frontdesk.conversation.Incoming;
import io.frontdesk.conversation.Outbox;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.telegram.api.TelegramSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A running bot without the rest of the application, which can die as a process does: all its sockets are gone at once. */
final class BotInstance implements AutoCloseable {

    private final String name;
    private final FakeBotApi telegram;
    private final Mortal database;
    private final HikariDataSource pool;
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final FakeConversation conversation;
    private boolean dead;

    BotInstance(
            String name,
            FakeBotApi telegram,
            TestDatabase database,
            TelegramSettings settings,
            int connections,
            BiConsumer<Incoming, Outbox> behaviour) {
        this.name = name;
        this.telegram = telegram;
        this.database = new Mortal(database.dataSource());
        HikariConfig config = new HikariConfig();
        config.setDataSource(this.database);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(2000);
        pool = new HikariDataSource(config);
        context.registerBean(DataSource.class, () -> pool);
        context.registerBean(TelegramSettings.class, () -> settings);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(pool));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(pool));
        context.registerBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(pool));
        context.registerBean(MeterRegistry.class, () -> new SimpleMeterRegistry());
        context.registerBean(
                FakeConversation.class,
                () -> new FakeConversation(
                        context.getBean(Outbox.class), context.getBean(JdbcClient.class), behaviour));
        context.scan("io.frontdesk.telegram");
        try {
            context.refresh();
        } catch (RuntimeException failure) {
            pool.close();
            throw failure;
        }
        conversation = context.getBean(FakeConversation.class);
    }

    static TelegramSettings settings(String apiUrl) {
        return new TelegramSettings(
                FakeBotApi.TOKEN,
                apiUrl,
                8,
                32,
                Duration.ofSeconds(5),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofMillis(400),
                Duration.ofDays(7));
    }

    FakeConversation conversation() {
        return conversation;
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Says something in a transaction of its own. */
    void puts(Outgoing... outgoing) {
        new TransactionTemplate(get(PlatformTransactionManager.class)).executeWithoutResult(_ -> {
            for (var each : outgoing) {
                get(Outbox.class).put(each);
            }
        });
    }

    /** As kill -9 does, or a pulled plug. */
    void dies() {
        dead = true;
        telegram.unplug(name);
        database.die();
    }

    @Override
    public void close() {
        if (dead) {
            Thread.ofVirtual().start(context::close);
        } else {
            context.close();
        }
        pool.close();
    }

    private static final class Mortal extends DelegatingDataSource {

        private final List<Connection> connections = new CopyOnWriteArrayList<>();
        private volatile boolean dead;

        Mortal(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (dead) {
                throw new SQLException("The process is dead");
            }
            Connection connection = super.getConnection();
            connections.add(connection);
            return connection;
        }

        void die() {
            dead = true;
            for (Connection connection : connections) {
                try {
                    connection.abort(Runnable::run);
                } catch (SQLException gone) {
                    throw new IllegalStateException(gone);
                }
            }
        }
    }
}
