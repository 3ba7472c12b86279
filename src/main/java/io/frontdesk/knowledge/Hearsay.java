package io.frontdesk.knowledge;

import io.frontdesk.database.Listening;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps the memory of this instance in step with all the others: learns everything in the background at the start and once a day,
 * then listens for changes, and looks for them every second should nothing be heard.
 */
@Component
class Hearsay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Hearsay.class);
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private static final int LISTENINGS_A_SWEEP = 5;
    private static final Duration REBUILT_AFTER = Duration.ofDays(1);

    private final DataSource database;
    private final Memory memory;
    private final Clock clock;
    private Instant rebuiltAt = Instant.MIN;
    private volatile boolean running;
    private @Nullable Thread thread;

    Hearsay(DataSource database, Memory memory, Clock clock) {
        this.database = database;
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("hearsay").start(this::work);
    }

    @Override
    public void stop() {
        running = false;
        if (thread != null) {
            join(thread);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                var listening = Listening.on(connection, Revisions.CHANNEL);
                listen(listening);
                listening.end();
            } catch (SQLException | DataAccessException failure) {
                complain(failure);
            }
        }
    }

    /** Listens first, so that no change falls between what is learned and what is heard. */
    private void listen(Listening listening) throws SQLException {
        while (running) {
            rebuildOnceADay();
            memory.catchUp();
            for (var time = 0; time < LISTENINGS_A_SWEEP && running && !listening.hears(PATIENCE); time++) {}
        }
    }

    private void rebuildOnceADay() {
        if (rebuiltAt.isBefore(clock.instant().minus(REBUILT_AFTER))) {
            memory.rebuild();
            rebuiltAt = clock.instant();
        }
    }

    private void complain(Exception failure) {
        if (running) {
            log.warn("What others have learned is not heard at the moment: {}", failure.toString());
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
