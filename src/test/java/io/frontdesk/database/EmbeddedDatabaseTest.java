package io.frontdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

class EmbeddedDatabaseTest {

    /** The same for all tests: to unpack the programs and to make a cluster takes seconds. */
    private Path folder = Path.of("target", "embedded-database-test", "postgres");

    private final String word = UUID.randomUUID().toString();

    @BeforeEach
    void make_the_folder() throws IOException {
        folder = Files.createDirectories(folder).toRealPath();
    }

    @Test
    void what_was_written_is_there_after_a_restart() throws IOException {
        try (var database = start()) {
            write(database);
        }

        try (var database = start()) {
            assertThat(wasWritten(database)).isTrue();
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_application_is_stopped_and_its_data_kept() throws IOException {
        long server = leaveServerBehind();

        try (var database = start()) {
            awaitEnd(server);
            assertThat(wasWritten(database)).isTrue();
        }
    }

    @Test
    void a_server_killed_together_with_its_application_recovers() throws IOException {
        kill(leaveServerBehind());

        try (var database = start()) {
            assertThat(wasWritten(database)).isTrue();
        }
    }

    @Test
    void a_process_that_has_got_the_number_of_a_killed_server_is_left_alone() throws IOException {
        kill(leaveServerBehind());
        var stranger = new ProcessBuilder("sleep", "600").start();
        var note = folder.resolve("cluster", "postmaster.pid");
        var lines = Files.readAllLines(note);
        lines.set(0, String.valueOf(stranger.pid()));
        Files.write(note, lines);

        try (var database = start()) {
            assertThat(wasWritten(database)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_first_start_that_was_interrupted_is_begun_anew() throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("cluster"));
        Files.writeString(Files.createDirectories(folder.resolve("cluster.new")).resolve("PG_VERSION"), "18");

        try (var database = start()) {
            write(database);
        }
    }

    @Test
    void a_second_application_is_refused_and_the_first_goes_on() throws IOException {
        try (var first = start()) {
            assertThatThrownBy(this::start).hasMessageContaining("another running Frontdesk keeps its data there");
            write(first);
        }
    }

    @Test
    void data_of_another_release_is_refused() throws IOException {
        start().close();

        with(
                "PG_VERSION",
                "15\n",
                () -> assertThatThrownBy(this::start)
                        .hasMessageContaining("made by PostgreSQL 15 and PostgreSQL 18 cannot open it"));
    }

    @Test
    void a_server_that_does_not_start_says_why_and_lets_the_folder_go() throws IOException {
        start().close();

        with(
                "postgresql.conf",
                "no_such_setting = 1",
                () -> assertThatThrownBy(this::start).hasMessageContaining("postgresql.conf\" contains errors"));
        start().close();
    }

    @Test
    void it_is_set_up_for_data_that_matters() throws IOException {
        try (var database = start()) {
            assertThat(List.of("fsync", "full_page_writes", "data_checksums", "listen_addresses", "server_encoding"))
                    .extracting(setting -> one(database, "show " + setting))
                    .containsExactly("on", "on", "on", "127.0.0.1", "UTF8");
        }
    }

    @Test
    void it_asks_for_the_password() throws IOException {
        try (var database = start()) {
            var intruder = new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), "guess");

            assertThatThrownBy(intruder::getConnection).hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void it_knows_letter_cases_and_the_order_of_the_russian_alphabet() throws IOException {
        try (var database = start()) {
            assertThat(one(database, "select lower('ЁЖ')")).isEqualTo("ёж");
            assertThat(one(
                            database,
                            "select string_agg(word, ' ' order by word collate \"ru-x-icu\")"
                                    + " from (values ('Яна'), ('ёлка'), ('Жук'), ('Ель')) as words (word)"))
                    .isEqualTo("ёлка Ель Жук Яна");
        }
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(folder, List.of());
    }

    /** What remains of an application that was killed: its server, and a folder that nobody holds. */
    private long leaveServerBehind() throws IOException {
        try (var database = start()) {
            write(database);
        }
        var programs = new Programs(Binaries.unpackedIn(folder), Account.owning(folder));
        new Cluster(folder, programs).start(List.of());
        return Long.parseLong(
                Files.readAllLines(folder.resolve("cluster", "postmaster.pid")).getFirst());
    }

    private static void kill(long process) {
        ProcessHandle.of(process).orElseThrow().destroyForcibly();
        awaitEnd(process);
    }

    /** A process that has ended may keep its number for a while, but it has no command any more. */
    private static void awaitEnd(long process) {
        await().until(() -> ProcessHandle.of(process)
                .flatMap(handle -> handle.info().commandLine())
                .isEmpty());
    }

    private void with(String file, String content, Runnable test) throws IOException {
        var path = folder.resolve("cluster", file);
        var original = Files.readString(path);
        Files.writeString(path, content);
        try {
            test.run();
        } finally {
            Files.writeString(path, original);
        }
    }

    private void write(EmbeddedDatabase database) {
        client(database).sql("create table if not exists written (word text)").update();
        client(database).sql("insert into written values (?)").param(word).update();
    }

    private boolean wasWritten(EmbeddedDatabase database) {
        return one(database, "select exists (select from written where word = '" + word + "')")
                .equals("t");
    }

    private static String one(EmbeddedDatabase database, String sql) {
        return client(database).sql(sql).query(String.class).single();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword()));
    }
}
