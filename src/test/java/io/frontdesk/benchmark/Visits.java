package io.frontdesk.benchmark;

import io.frontdesk.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two years of passes to a large company, and those that are still to come. A few people order many hundreds of them. */
final class Visits {

    static final int PASSES = 200_000;

    private static final int COMING = 5_000;
    private static final int HOLDERS = 20_000;
    private static final Duration PAST = Duration.ofDays(700);
    private static final Duration FUTURE = Duration.ofDays(45);
    private static final String LETTERS = "АВЕКМНОРСТУХ";
    private static final String LATIN = "ABEKMHOPCTYX";

    private final Random random = new Random(11);
    private final Instant now = Instant.now();
    private final Connection connection;

    private Visits(Connection connection) {
        this.connection = connection;
    }

    /** What is done last is there. */
    static boolean isIn(JdbcClient database) {
        return database.sql("select to_regclass('visits') is not null")
                .query(Boolean.class)
                .single();
    }

    static void fill(TestDatabase database) throws SQLException {
        Residents.fill(database);
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password())) {
            new Visits(connection).fill();
        }
    }

    /** The first ones most of all. */
    static long holder(Random random) {
        var number = (int) (HOLDERS * random.nextDouble() * random.nextDouble() * random.nextDouble());
        return Residents.FIRST + (Residents.STAFF + number) * 137L;
    }

    static String guest(Random random) {
        return Residents.firstName(random) + " " + Residents.surname(random);
    }

    static String plate(Random random) {
        var letters = random.nextInt(4) == 0 ? LATIN : LETTERS;
        return "%c%03d%c%c%d"
                .formatted(
                        letter(letters, random),
                        random.nextInt(1_000),
                        letter(letters, random),
                        letter(letters, random),
                        random.nextInt(3) == 0 ? 777 : 50 + random.nextInt(50));
    }

    private static char letter(String letters, Random random) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    /** Triggers are not asked row by row: what they would do is done for all at once. */
    private void fill() throws SQLException {
        execute("set session_replication_role = replica");
        execute("set synchronous_commit = off");
        execute("set maintenance_work_mem = '512MB'");
        execute("drop index pass_by_words");
        passes();
        execute("update pass set sought = pass_sought(pass)");
        execute("create index pass_by_words on pass using gin (sought gin_trgm_ops) with (fastupdate = off)");
        execute("select learn_pass_words((select string_agg(distinct word, ' ') from pass,"
                + " string_to_table(sought, ' ') word))");
        execute("create table visits ()");
        execute("vacuum (full, analyze)");
        execute("vacuum");
    }

    private void passes() throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into pass (status, holder_id, counterparty_id, responsible_id, external_chat_id, internal_chat_id, starts,
                                  ends, guests, car, purpose, comment, created_at, decided_by_id, decided_at, version)
                values (?, ?, (select counterparty_id from person where id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
                """)) {
            for (var number = 0; number < PASSES; number++) {
                pass(insert, number);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void pass(PreparedStatement insert, int number) throws SQLException {
        var isComing = number >= PASSES - COMING;
        var status = status(isComing);
        var isOpen = status.equals("UNAPPROVED") || status.equals("MISSED");
        var holder = holder(random);
        var chief = Residents.FIRST + (300 + Prose.rank(20, random)) * 137L;
        var starts = isComing ? now.plus(part(FUTURE)) : start(number);
        insert.setString(1, status);
        insert.setLong(2, holder);
        insert.setLong(3, holder);
        insert.setObject(4, status.equals("MISSED") ? null : chief);
        insert.setLong(5, 2L * number + 1);
        insert.setLong(6, 2L * number + 2);
        insert.setTimestamp(7, Timestamp.from(starts));
        insert.setTimestamp(8, random.nextBoolean() ? Timestamp.from(starts.plus(Duration.ofHours(3))) : null);
        insert.setString(9, guests());
        insert.setString(10, car());
        insert.setString(11, Prose.any("Доставка Доставка Доставка Встреча Ремонт Собеседование Уборка", random));
        insert.setString(12, random.nextInt(3) == 0 ? comment() : "");
        insert.setTimestamp(13, Timestamp.from(starts.minus(Duration.ofDays(2))));
        insert.setObject(14, isOpen ? null : chief);
        insert.setTimestamp(15, isOpen ? null : Timestamp.from(starts.minus(Duration.ofDays(1))));
    }

    /** Passes are numbered about in the order of their times. */
    private Instant start(int number) {
        var past = PAST.multipliedBy(PASSES - COMING - number).dividedBy(PASSES - COMING);
        return now.minus(past).minus(part(Duration.ofDays(7)));
    }

    private Duration part(Duration whole) {
        return Duration.ofMinutes((long) (whole.toMinutes() * random.nextDouble()));
    }

    private String status(boolean isComing) {
        var choices = isComing
                ? "UNAPPROVED UNAPPROVED MISSED APPROVED APPROVED APPROVED APPROVED REJECTED CANCELLED"
                : "UNAPPROVED MISSED APPROVED APPROVED APPROVED APPROVED APPROVED APPROVED REJECTED CANCELLED";
        return Prose.any(choices, random);
    }

    private String guests() {
        var count = random.nextInt(10) < 3 ? 0 : 1 + Prose.rank(6, random);
        return Stream.generate(() -> guest(random)).limit(count).collect(Collectors.joining("\n"));
    }

    private String car() {
        return random.nextBoolean() ? "" : Prose.any("Камри Газель Поло Ford Audi", random) + " " + plate(random);
    }

    private String comment() {
        var text = Prose.any(random).text(5, random);
        return text.substring(0, Math.min(900, text.length()));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
