package io.frontdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.TestDatabase;
import io.frontdesk.conversation.QuietBot;
import io.frontdesk.database.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Measures what the application asks of a large database that loses nothing, each thing as one transaction, and complains about
 * what takes too long and about large tables read from end to end. The database stays for the next time: to fill it takes minutes.
 */
final class Trial implements AutoCloseable {

    private static final int TIMES = 400;
    /** Milliseconds, for 95 of 100. */
    private static final double BOUND = 50;

    private final TestDatabase database;
    final QuietBot bot;
    private final JdbcClient statistics;
    private final String large;
    private final Random random = new Random(7);
    private final List<String> report = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /** Fills a database; throws where that cannot be done. */
    @FunctionalInterface
    interface Filling {

        void fill(TestDatabase database) throws Exception;
    }

    /**
     * A migration that has changed since the database was filled, or a filling that was not finished, means another one.
     *
     * @param large tables that must never be read from end to end
     */
    Trial(Path folder, List<String> large, Predicate<JdbcClient> isFilled, Filling filling) throws Exception {
        this.database = TestServer.durable(folder);
        this.statistics = JdbcClient.create(database.dataSource());
        this.large = large.stream().map(table -> "'" + table + "'").collect(Collectors.joining(", "));
        var flyway = Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .cleanDisabled(false)
                .load();
        if (!isFilled.test(statistics) || !flyway.validateWithResult().validationSuccessful) {
            flyway.clean();
            flyway.migrate();
            filling.fill(database);
        }
        this.bot = new QuietBot(
                database, "spring.datasource.hikari.maximum-pool-size=1", "spring.datasource.hikari.minimum-idle=1");
    }

    JdbcClient statistics() {
        return statistics;
    }

    long count(String table) {
        return statistics.sql("select count(*) from " + table).query(Long.class).single();
    }

    String size() {
        return statistics
                .sql("select pg_size_pretty(pg_database_size(current_database()))")
                .query(String.class)
                .single();
    }

    void begin(String description) {
        report.add(description);
        report.add("");
        report.add("| What | p50 | p95 | p99 |");
        report.add("|---|--:|--:|--:|");
    }

    /** @throws AssertionError where anything took too long */
    void end(Path file) throws IOException {
        Files.write(file, report);
        System.out.println(String.join("\n", report));
        assertThat(complaints).isEmpty();
    }

    /** @param deeds chooses, outside the time that is taken, what is done next */
    void measure(String what, Function<Random, Runnable> deeds) {
        run(TIMES / 10, deeds, nanos -> {});
        var scans = scans();
        var times = new ArrayList<Long>();
        run(TIMES, deeds, times::add);
        if (scans() > scans) {
            complaints.add(what + ": a table was read from end to end");
        }
        var sorted = times.stream().mapToDouble(nanos -> nanos / 1e6).sorted().toArray();
        report.add(
                "| %s | %.1f ms | %.1f ms | %.1f ms |".formatted(what, at(sorted, 50), at(sorted, 95), at(sorted, 99)));
        System.out.println(report.getLast());
        if (at(sorted, 95) > BOUND) {
            complaints.add(report.getLast());
        }
    }

    private static double at(double[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100];
    }

    private void run(int times, Function<Random, Runnable> deeds, Consumer<Long> watch) {
        for (int i = 0; i < times; i++) {
            var deed = new Runnable[1];
            bot.committing(() -> deed[0] = deeds.apply(random));
            long start = System.nanoTime();
            bot.committing(deed[0]);
            watch.accept(System.nanoTime() - start);
        }
    }

    /** How often a large table has been read from end to end. The server counts what was really done, whatever EXPLAIN says. */
    private long scans() {
        bot.committing(() -> bot.bean(JdbcClient.class)
                .sql("select pg_stat_force_next_flush()")
                .query()
                .listOfRows());
        return statistics
                .sql("select sum(seq_scan) from pg_stat_user_tables where relname in (" + large + ")")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        bot.close();
    }
}
