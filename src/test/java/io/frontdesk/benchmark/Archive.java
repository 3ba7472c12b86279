package io.frontdesk.benchmark;

import io.frontdesk.TestDatabase;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two years of a large company, as skewed as life: clients of thousands of tickets, operators of tens of thousands, chats of
 * thousands of messages. Numbers of people and counterparties go from the busiest to the idlest.
 */
final class Archive implements AutoCloseable {

    static final int TICKETS = 200_000;
    static final int MESSAGES = 2_000_000;
    static final int CLIENTS = 20_000;
    static final int OPERATORS = 40;
    static final int COUNTERPARTIES = 500;
    static final long FIRST_CLIENT = 1_000_000;
    static final long FIRST_OPERATOR = 100;

    private static final int LONG_CHATS = 20;
    private static final OffsetDateTime START = OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Random random = new Random(3);
    private final Connection connection;
    private final long[] clients = new long[TICKETS];
    private final long[] operators = new long[TICKETS];

    private Archive(TestDatabase database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.username(), database.password());
    }

    static void fill(TestDatabase database) throws SQLException, IOException {
        try (var archive = new Archive(database)) {
            archive.fill();
        }
    }

    /** Whether one stands there from beginning to end. */
    static boolean isIn(JdbcClient database) {
        return database.sql("select to_regclass('archive') is not null")
                .query(Boolean.class)
                .single();
    }

    /** Triggers and keys are not asked row by row: the words are taken from all messages at once. */
    private void fill() throws SQLException, IOException {
        execute("set session_replication_role = replica");
        execute("set synchronous_commit = off");
        execute("set work_mem = '512MB'");
        execute("set maintenance_work_mem = '1GB'");
        var indices = withoutIndices();
        people();
        tickets();
        messages();
        participants();
        words();
        for (var index : indices) {
            execute(index);
        }
        execute("create table archive ()");
        execute("vacuum analyze");
        execute("checkpoint");
    }

    /** @return how to make them again */
    private List<String> withoutIndices() throws SQLException {
        var indices = strings("""
                select indexname || ';' || indexdef from pg_indexes
                 where tablename in ('ticket', 'message', 'participant', 'ticket_word', 'vocabulary')
                   and not exists (select from pg_constraint where conname = indexname)
                """);
        var definitions = new ArrayList<String>();
        for (var index : indices) {
            var parts = index.split(";", -1);
            execute("drop index " + parts[0]);
            definitions.add(parts[1]);
        }
        return definitions;
    }

    private void people() throws SQLException, IOException {
        try (var rows = copyInto("counterparty (id, name)")) {
            for (int i = 0; i < COUNTERPARTIES; i++) {
                write(rows, i + 1, counterparty(i));
            }
        }
        try (var rows = copyInto(
                "person (id, first_name, last_name, username, role, online, reachable, counterparty_id, first_seen, version)")) {
            for (int i = 0; i < CLIENTS; i++) {
                person(rows, FIRST_CLIENT + i, username(i), "CLIENT", counterpartyOf(i));
            }
            for (int i = 0; i < OPERATORS; i++) {
                person(rows, FIRST_OPERATOR + i, "operator_" + i, i % 10 == 0 ? "MANAGER" : "ADMINISTRATOR", "\\N");
            }
        }
    }

    private void person(Writer rows, long id, String username, String role, Object counterparty) throws IOException {
        write(rows, id, firstName(random), surname(random), username, role, "t", "t", counterparty, "2024-01-01", 0);
    }

    private static Object counterpartyOf(int client) {
        var choice = new Random(client);
        return choice.nextInt(10) < 7 ? 1 + Prose.rank(COUNTERPARTIES, choice) : "\\N";
    }

    static String username(int client) {
        return Prose.ENGLISH.words().get(client % 10_000 + 100) + "_" + client / 10;
    }

    static String counterparty(int number) {
        var words = Prose.RUSSIAN.words();
        return "ООО «" + words.get(3_000 + number) + "-" + words.get(5_000 + number) + "»";
    }

    static String firstName(Random random) {
        return Prose.any(
                "Анна Иван Мария Олег Ольга Павел Елена Сергей Наталья Дмитрий Оксана Тарас Андрій Ірина John Mary Юлия",
                random);
    }

    static String surname(Random random) {
        var stem = Prose.RUSSIAN.word(10_000, 10_500, random);
        return stem.substring(0, 1).toUpperCase(Locale.ROOT)
                + stem.substring(1)
                + Prose.any("ов ев ин енко ский чук", random);
    }

    /** A ticket has the chats 2n - 1 and 2n. Those of the last weeks are open for the most part. */
    private void tickets() throws SQLException, IOException {
        execute("""
                insert into chat (id, kind, owner, owner_id) overriding system value
                select n, case n %% 2 when 1 then 'EXTERNAL' else 'INTERNAL' end, 'TICKET', (n + 1) / 2
                  from generate_series(1, 2 * %d) n
                """.formatted(TICKETS));
        try (var rows =
                copyInto("ticket (id, subject, status, applicant_id, counterparty_id, responsible_id, external_chat_id,"
                        + " internal_chat_id, created_at, waiting_since, version)")) {
            for (int i = 0; i < TICKETS; i++) {
                var client = Prose.rank(CLIENTS, random);
                clients[i] = FIRST_CLIENT + client;
                operators[i] = FIRST_OPERATOR + Prose.rank(OPERATORS, random);
                var status = status(i);
                var subject = Prose.any(random).text(5, random);
                write(
                        rows,
                        i + 1,
                        subject.substring(0, Math.min(100, subject.length())),
                        status,
                        clients[i],
                        counterpartyOf(client),
                        status.equals("MISSED") ? "\\N" : operators[i],
                        2 * i + 1,
                        2 * i + 2,
                        time(i),
                        time(i),
                        0);
            }
        }
    }

    private String status(int ticket) {
        var open = random.nextDouble() < (ticket > TICKETS - 12_000 ? 0.5 : 0.003);
        return open ? Prose.any("UNANSWERED ANSWERED ANSWERED MISSED", random) : "FINISHED";
    }

    private static String time(int ticket) {
        return START.plusMinutes(5L * ticket).toString();
    }

    private void messages() throws SQLException, IOException {
        try (var rows = copyInto("message (chat_id, author_id, content, words, sent_at, version)")) {
            for (long place : chatsInTurn()) {
                int chat = (int) (place & 0xFFFFF);
                int ticket = (chat - 1) / 2;
                var author = chat % 2 == 1 && random.nextInt(10) < 6 ? clients[ticket] : operators[ticket];
                var text = Prose.any(random).text(6, random);
                var json = "{\"is\": \"text\", \"words\": {\"text\": \"" + text + "\", \"entities\": []}}";
                write(rows, chat, author, json, text, time(Math.min(TICKETS - 1, (int) (place >> 20))), 0);
            }
        }
    }

    /** Which chat each message is written in; messages of many tickets stand between two of one. */
    private long[] chatsInTurn() {
        var places = new long[MESSAGES];
        for (int i = 0; i < MESSAGES; i++) {
            boolean isLong = i % 20 == 0;
            int ticket = i < TICKETS ? i : isLong ? longChat() : random.nextInt(TICKETS);
            int chat = 2 * ticket + (i >= TICKETS && random.nextInt(5) == 0 ? 2 : 1);
            int delay = i < TICKETS ? 0 : random.nextInt(isLong ? TICKETS - ticket : 500);
            places[i] = (long) (ticket + delay) << 20 | chat;
        }
        Arrays.sort(places);
        return places;
    }

    private int longChat() {
        return TICKETS / 2 / LONG_CHATS * random.nextInt(LONG_CHATS);
    }

    /** A third of all tickets have one besides the responsible operator. */
    private void participants() throws SQLException {
        execute("""
                insert into participant (chat_id, person_id)
                select internal_chat_id, %d + floor(pow(%d, random()))::int - 1 from ticket where random() < 0.33
                """.formatted(FIRST_OPERATOR, OPERATORS));
    }

    private void words() throws SQLException {
        execute("""
                create temp table said as
                select distinct (chat_id + 1) / 2 as ticket_id, spelling
                  from message cross join lateral search_spellings(words) spelling
                """);
        execute("""
                insert into said
                select ticket.id, search_spellings(concat_ws(' ', subject, first_name, last_name, username, name))
                  from ticket join person on person.id = applicant_id
                  left join counterparty on counterparty.id = ticket.counterparty_id
                """);
        execute("""
                insert into vocabulary (spelling, lexeme)
                select spelling, lexeme
                  from (select distinct spelling from said) said cross join lateral search_lexeme(spelling) lexeme
                 where lexeme is not null
                """);
        execute("""
                insert into ticket_word (lexeme, ticket_id)
                select distinct lexeme, ticket_id from said join vocabulary using (spelling) order by ticket_id, lexeme
                """);
        execute("drop table said");
    }

    private Writer copyInto(String columns) throws SQLException {
        var stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + columns + " from stdin", 1 << 16);
        return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    }

    private static void write(Writer rows, Object... values) throws IOException {
        rows.write(Stream.of(values).map(Object::toString).collect(Collectors.joining("\t", "", "\n")));
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> strings(String query) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
