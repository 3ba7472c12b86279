package io.frontdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.frontdesk.Frontdesk;
import io.frontdesk.TestDatabase;
import io.frontdesk.benchmark.Measurement.Percentiles;
import io.frontdesk.database.TestServer;
import io.frontdesk.sandbox.SandboxServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * The whole application beside a bare echo bot, each a process of its own, over real HTTP and on a PostgreSQL that loses nothing.
 * The two take turns, so that both meet the same machine.
 */
class FrontdeskBenchmark {

    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final List<Integer> CHATS = Stream.of(
                    System.getProperty("benchmark.chats", "10,100,1000").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final int OPERATORS = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(24);
    private static final Duration TURN = Duration.ofSeconds(7);

    private final Crowd ofEcho = new Crowd(CHATS.getLast(), OPERATORS);
    private final Crowd ofFrontdesk = new Crowd(CHATS.getLast(), OPERATORS);
    private final List<String> report = new ArrayList<>();

    @AfterEach
    void close() {
        ofEcho.close();
        ofFrontdesk.close();
    }

    @Test
    void frontdesk_beside_an_echo() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        start("First start, on an empty folder");
        start("Start to first poll, on an existing embedded database");
        var database = TestServer.durable(FOLDER.resolve("server"));
        try (var echo = echo();
                var frontdesk = frontdesk(database)) {
            settle(JdbcClient.create(database.dataSource()));
            compare(echo, frontdesk);
        }
        assertThat(ofFrontdesk.telegram.refused()).as("invalid calls").isEmpty();
        Files.write(FOLDER.resolveSibling("benchmark.md"), report);
        System.out.println(String.join("\n", report));
    }

    private void start(String name) throws IOException, InterruptedException {
        ofFrontdesk.expectPoll();
        long start = System.nanoTime();
        try (var _ = program(
                Frontdesk.class, "start", "--frontdesk.data=" + FOLDER.resolve("data"), "--telegram.poll-timeout=1s")) {
            ofFrontdesk.awaitPoll();
            report.add("%s: %.1f s".formatted(name, (System.nanoTime() - start) / 1e9));
        }
    }

    private Program echo() throws IOException, InterruptedException {
        ofEcho.seatOperators();
        ofEcho.expectPoll();
        var echo = Program.start(
                EchoBot.class,
                FOLDER.resolve("echo.log"),
                List.of(
                        ofEcho.telegram.apiUrl() + "/bot" + SandboxServer.TOKEN + "/",
                        ofEcho.operators().getFirst().toString(),
                        String.valueOf(OPERATORS)));
        ofEcho.awaitPoll();
        return echo;
    }

    private Program frontdesk(TestDatabase database) throws IOException, InterruptedException {
        ofFrontdesk.expectPoll();
        var frontdesk = program(
                Frontdesk.class,
                "frontdesk",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password());
        ofFrontdesk.awaitPoll();
        return frontdesk;
    }

    private Program program(Class<?> main, String name, String... settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--telegram.token=" + SandboxServer.TOKEN);
        arguments.add("--telegram.api-url=" + ofFrontdesk.telegram.apiUrl());
        arguments.add("--server.port=0");
        return Program.start(main, FOLDER.resolve(name + ".log"), arguments);
    }

    /** Every client has an open ticket, at an operator who is online. */
    private void settle(JdbcClient database) {
        for (long operator : ofFrontdesk.operators()) {
            database.sql("""
                            insert into person (id, first_name, role, online, online_since, reachable, first_seen, version)
                            values (?, 'Operator', 'ADMINISTRATOR', true, now(), true, now(), 0)
                            """).param(operator).update();
        }
        ofFrontdesk.seatOperators();
        ofFrontdesk.clients().forEach(Client::start);
        ofFrontdesk.clients().forEach(Client::write);
        await().atMost(Duration.ofMinutes(3)).until(() -> tickets(database) == CHATS.getLast() && isQuiet(database));
        for (String setting : List.of("server_version", "fsync", "synchronous_commit", "full_page_writes")) {
            report.add("PostgreSQL: " + setting + " = "
                    + database.sql("show " + setting).query(String.class).single());
        }
    }

    private static long tickets(JdbcClient database) {
        return database.sql("select count(*) from ticket where responsible_id is not null")
                .query(Long.class)
                .single();
    }

    private static boolean isQuiet(JdbcClient database) {
        return database.sql("select (select count(*) from inbox_lane) + (select count(*) from outbox_lane) = 0")
                .query(Boolean.class)
                .single();
    }

    private void compare(Program echo, Program frontdesk) throws IOException, InterruptedException {
        ofEcho.saturate(100, WARM_UP.dividedBy(4));
        ofFrontdesk.saturate(100, WARM_UP);
        report.add("");
        report.add("| Chats | Echo, updates/s | Frontdesk, updates/s | Ratio | At half load: p50 | p95 | p99 |"
                + " Echo's p99 | Heap |");
        report.add("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (int chats : CHATS) {
            double bound = ofEcho.saturate(chats, TURN);
            double rate = ofFrontdesk.saturate(chats, TURN);
            Percentiles ofBound = ofEcho.load(chats, bound / 2, TURN.dividedBy(2));
            Percentiles latency = ofFrontdesk.load(chats, rate / 2, TURN);
            report.add("| %,d | %.0f | %.0f | %.2f | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %d MB |"
                    .formatted(
                            chats,
                            bound,
                            rate,
                            rate / bound,
                            latency.p50(),
                            latency.p95(),
                            latency.p99(),
                            ofBound.p99(),
                            frontdesk.heap()));
            System.out.println(report.getLast());
        }
    }
}
