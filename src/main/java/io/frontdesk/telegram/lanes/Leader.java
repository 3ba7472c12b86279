package io.frontdesk.telegram.lanes;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sees to it that of several instances exactly one leads: polls Telegram, and frees what a dead one left behind. */
@Component
public class Leader {

    /** What changes for an instance. */
    public interface Follower {

        void lead();

        void standBy();

        /** Another instance has left lanes to whoever is free. */
        void called();
    }

    private static final Logger log = LoggerFactory.getLogger(Leader.class);
    private static final Duration BEAT = Duration.ofMillis(500);
    private static final List<String> LANES = List.of("inbox_lane", "outbox_lane");

    private final DataSource database;
    private final JdbcClient jdbc;
    private final Instance instance;
    private volatile @Nullable Line line;
    private volatile boolean leading;
    private volatile boolean running;
    private @Nullable Thread watch;

    Leader(DataSource database, JdbcClient jdbc, Instance instance) {
        this.database = database;
        this.jdbc = jdbc;
        this.instance = instance;
    }

    public void start(Follower follower) {
        running = true;
        beat(follower, Duration.ofMillis(1));
        watch = Thread.ofVirtual().name("leader").start(() -> watch(follower));
    }

    public void stop() {
        running = false;
        if (watch != null) {
            join(watch);
        }
        leading = false;
        hangUp();
    }

    public boolean isLeading() {
        return leading;
    }

    /** Tells the other instances that lanes wait for whoever is free. */
    public void call() {
        jdbc.sql("select pg_notify(?, '')").param(Line.CHANNEL).query().listOfRows();
    }

    private void watch(Follower follower) {
        while (running) {
            beat(follower, BEAT);
        }
    }

    private void beat(Follower follower, Duration patience) {
        try {
            Line current = dial();
            if (current.hears(patience)) {
                follower.called();
            }
            settle(current.tryToLead(), follower);
            if (leading) {
                freeAbandoned(current);
            }
        } catch (SQLException | RuntimeException lost) {
            log.warn("The line to the database is lost and will be dialled again: {}", lost.toString());
            hangUp();
            settle(false, follower);
            pause();
        }
    }

    private Line dial() throws SQLException {
        Line current = line;
        if (current == null) {
            current = Line.open(database, instance.number());
            line = current;
        }
        return current;
    }

    private void settle(boolean leads, Follower follower) {
        if (leads != leading && running) {
            leading = leads;
            log.info("Instance {} {}", instance.number(), leads ? "leads" : "stands by");
            if (leads) {
                follower.lead();
            } else {
                follower.standBy();
            }
        }
    }

    private void freeAbandoned(Line current) throws SQLException {
        for (String lanes : LANES) {
            int freed = current.freeAbandoned(lanes);
            if (freed > 0) {
                log.info("{} lanes of {} were left behind by an instance that is no more", freed, lanes);
            }
        }
    }

    private void hangUp() {
        Line current = line;
        line = null;
        if (current != null) {
            current.close();
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEAT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
