package io.frontdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.TestDatabase;
import io.frontdesk.conversation.QuietBot;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.database.TestServer;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.TicketList;
import io.frontdesk.ticket.TicketLists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every list, count, search and history page among 200,000 tickets with 2,000,000 messages, each as one transaction of the
 * application. To fill the database takes minutes, so it stays in {@code target/search-benchmark} for the next time.
 */
class SearchBenchmark {

    private static final Path FOLDER = Path.of("target", "search-benchmark");
    private static final int TIMES = 400;
    private static final int PAGE = 8;
    /** Milliseconds, for 95 of 100. */
    private static final double BOUND = 50;

    /** None of these may ever be read from end to end. */
    private static final String LARGE = "'ticket', 'message', 'participant', 'ticket_word', 'vocabulary'";

    private final TestDatabase database = TestServer.durable(FOLDER);
    private final JdbcClient statistics = JdbcClient.create(database.dataSource());
    private final QuietBot bot = bot();
    private final Random random = new Random(7);
    private final TicketLists lists = bot.bean(TicketLists.class);
    private final Chats chats = bot.bean(Chats.class);
    private final List<String> report = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private QuietBot bot() {
        migrate();
        return new QuietBot(
                database, "spring.datasource.hikari.maximum-pool-size=1", "spring.datasource.hikari.minimum-idle=1");
    }

    /** A migration that has changed since the archive was filled, or an archive that was not finished, means another one. */
    private void migrate() {
        var flyway = Flyway.configure()
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .cleanDisabled(false)
                .load();
        if (!Archive.isIn(statistics) || !flyway.validateWithResult().validationSuccessful) {
            flyway.clean();
            flyway.migrate();
        }
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void lists_searches_and_histories_of_many_tickets() throws Exception {
        if (!Archive.isIn(statistics)) {
            Archive.fill(database);
        }
        report.add("%,d tickets, %,d messages, %,d words of tickets, %,d spellings, %s"
                .formatted(count("ticket"), count("message"), count("ticket_word"), count("vocabulary"), size()));
        report.add("");
        report.add("| What | p50 | p95 | p99 |");
        report.add("|---|--:|--:|--:|");
        lists();
        searches();
        histories();
        Files.write(FOLDER.resolveSibling("benchmark-search.md"), report);
        System.out.println(String.join("\n", report));
        assertThat(complaints).isEmpty();
    }

    private long count(String table) {
        return statistics.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String size() {
        return statistics
                .sql("select pg_size_pretty(pg_database_size(current_database()))")
                .query(String.class)
                .single();
    }

    private void lists() {
        for (var list : TicketList.values()) {
            Function<Random, Person> readers = list == TicketList.MINE ? this::client : this::operator;
            var name = "List " + list.name().toLowerCase(Locale.ROOT);
            measure(name + ": count", random -> {
                var reader = readers.apply(random);
                return () -> lists.count(reader, list);
            });
            measure(name + ": first page", random -> {
                var reader = readers.apply(random);
                return () -> lists.rows(reader, list, 0, PAGE);
            });
            measure(name + ": last page", random -> {
                var reader = readers.apply(random);
                var last = Math.max(0, lists.count(reader, list) - 1) / PAGE;
                return () -> lists.rows(reader, list, last, PAGE);
            });
        }
        measure("Open tickets of a client", random -> {
            var client = client(random);
            return () -> lists.countOpenOf(client);
        });
        measure("Where does a message belong", random -> {
            var operator = operator(random);
            return () -> lists.recentlyWorked(operator, 5);
        });
    }

    /** The busiest half of the time. */
    private Person operator(Random random) {
        var number = random.nextBoolean() ? random.nextInt(4) : random.nextInt(Archive.OPERATORS);
        return bot.person(Archive.FIRST_OPERATOR + number);
    }

    private Person client(Random random) {
        var number = random.nextBoolean() ? random.nextInt(4) : random.nextInt(Archive.CLIENTS);
        return bot.person(Archive.FIRST_CLIENT + number);
    }

    private void searches() {
        search("number", random -> "№" + (1 + random.nextInt(Archive.TICKETS)));
        search("one of the 20 commonest words", random -> Prose.RUSSIAN.word(0, 20, random));
        search("common word", random -> Prose.any(random).word(20, 2_000, random));
        search("rare word", random -> Prose.any(random).word(8_000, 15_000, random));
        search(
                "two common words",
                random -> Prose.RUSSIAN.word(0, 200, random) + " " + Prose.RUSSIAN.word(0, 200, random));
        search(
                "common and rare word",
                random -> Prose.RUSSIAN.word(0, 100, random) + " " + Prose.RUSSIAN.word(5_000, 20_000, random));
        search("three words as people use them", random -> {
            var prose = Prose.any(random);
            return prose.word(random) + " " + prose.word(random) + " " + prose.word(random);
        });
        search("part of a word, 3 letters", random -> part(3, random));
        search("part of a word, 4 to 7 letters", random -> part(4 + random.nextInt(4), random));
        search("common word and part of a word", random -> Prose.RUSSIAN.word(0, 100, random) + " " + part(5, random));
        search("first name", Archive::firstName);
        search("surname", Archive::surname);
        search(
                "first name and common word",
                random -> Archive.firstName(random) + " " + Prose.RUSSIAN.word(0, 100, random));
        search("@username", random -> "@" + Archive.username(Prose.rank(Archive.CLIENTS, random)));
        search("counterparty", random -> Archive.counterparty(Prose.rank(Archive.COUNTERPARTIES, random)));
        search("nothing found", random -> "ъъ" + random.nextInt(1_000_000) + "ыы");
        search("twenty words", random -> Prose.RUSSIAN.text(20, random));
    }

    private static String part(int length, Random random) {
        while (true) {
            var word = Prose.any(random).word(random);
            if (word.length() > length) {
                var start = random.nextInt(word.length() - length);
                return word.substring(start, start + length);
            }
        }
    }

    private void search(String kind, Function<Random, String> query) {
        measure("Search: " + kind, random -> {
            var operator = operator(random);
            var words = query.apply(random);
            return () -> {
                var found = lists.found(operator, words);
                lists.rows(found.subList(0, Math.min(PAGE, found.size())));
            };
        });
    }

    private void histories() {
        var longest = statistics
                .sql("select chat_id from message group by chat_id order by count(*) desc limit 10")
                .query(Long.class)
                .list();
        Function<Random, Long> anyChat = random -> 1L + random.nextInt(2 * Archive.TICKETS);
        Function<Random, Long> longChat = random -> longest.get(random.nextInt(longest.size()));
        history("any chat", anyChat);
        history("chat of thousands of messages", longChat);
    }

    private void history(String name, Function<Random, Long> chat) {
        measure("History of " + name + ": count", random -> {
            var its = chat.apply(random);
            return () -> chats.count(its);
        });
        measure("History of " + name + ": newest page", random -> {
            var its = chat.apply(random);
            return () -> chats.history(its, 0, PAGE);
        });
        measure("History of " + name + ": any page", random -> {
            var its = chat.apply(random);
            var page = random.nextInt(1 + chats.count(its) / PAGE);
            return () -> chats.history(its, page, PAGE);
        });
    }

    /** @param deeds chooses, outside the time that is taken, what is done next */
    private void measure(String what, Function<Random, Runnable> deeds) {
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
                .sql("select sum(seq_scan) from pg_stat_user_tables where relname in (" + LARGE + ")")
                .query(Long.class)
                .single();
    }
}
