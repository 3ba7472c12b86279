package io.frontdesk.benchmark;

import io.frontdesk.conversation.QuietBot;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.people.Person;
import io.frontdesk.ticket.TicketList;
import io.frontdesk.ticket.TicketLists;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Every list, count, search and history page among 200,000 tickets with 2,000,000 messages, each as one transaction of the
 * application. To fill the database takes minutes, so it stays in {@code target/search-benchmark} for the next time.
 */
class SearchBenchmark {

    private static final Path FOLDER = Path.of("target", "search-benchmark");
    private static final int PAGE = 8;

    private final Trial trial = new Trial(
            FOLDER,
            List.of("ticket", "message", "participant", "ticket_word", "vocabulary"),
            Archive::isIn,
            Archive::fill);
    private final QuietBot bot = trial.bot;
    private final TicketLists lists = bot.bean(TicketLists.class);
    private final Chats chats = bot.bean(Chats.class);

    SearchBenchmark() throws Exception {}

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void lists_searches_and_histories_of_many_tickets() throws Exception {
        trial.begin("%,d tickets, %,d messages, %,d words of tickets, %,d spellings, %s"
                .formatted(
                        trial.count("ticket"),
                        trial.count("message"),
                        trial.count("ticket_word"),
                        trial.count("vocabulary"),
                        trial.size()));
        lists();
        searches();
        histories();
        trial.end(FOLDER.resolveSibling("benchmark-search.md"));
    }

    private void lists() {
        for (var list : TicketList.values()) {
            Function<Random, Person> readers = list == TicketList.MINE ? this::client : this::operator;
            var name = "List " + list.name().toLowerCase(Locale.ROOT);
            trial.measure(name + ": count", random -> {
                var reader = readers.apply(random);
                return () -> lists.count(reader, list);
            });
            trial.measure(name + ": first page", random -> {
                var reader = readers.apply(random);
                return () -> lists.rows(reader, list, 0, PAGE);
            });
            trial.measure(name + ": last page", random -> {
                var reader = readers.apply(random);
                var last = Math.max(0, lists.count(reader, list) - 1) / PAGE;
                return () -> lists.rows(reader, list, last, PAGE);
            });
        }
        trial.measure("Open tickets of a client", random -> {
            var client = client(random);
            return () -> lists.countOpenOf(client);
        });
        trial.measure("Where does a message belong", random -> {
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
        trial.measure("Search: " + kind, random -> {
            var operator = operator(random);
            var words = query.apply(random);
            return () -> {
                var found = lists.found(operator, words);
                lists.rows(found.subList(0, Math.min(PAGE, found.size())));
            };
        });
    }

    private void histories() {
        var longest = trial.statistics()
                .sql("select chat_id from message group by chat_id order by count(*) desc limit 10")
                .query(Long.class)
                .list();
        Function<Random, Long> anyChat = random -> 1L + random.nextInt(2 * Archive.TICKETS);
        Function<Random, Long> longChat = random -> longest.get(random.nextInt(longest.size()));
        history("any chat", anyChat);
        history("chat of thousands of messages", longChat);
    }

    private void history(String name, Function<Random, Long> chat) {
        trial.measure("History of " + name + ": count", random -> {
            var its = chat.apply(random);
            return () -> chats.count(its);
        });
        trial.measure("History of " + name + ": newest page", random -> {
            var its = chat.apply(random);
            return () -> chats.history(its, 0, PAGE);
        });
        trial.measure("History of " + name + ": any page", random -> {
            var its = chat.apply(random);
            var page = random.nextInt(1 + chats.count(its) / PAGE);
            return () -> chats.history(its, page, PAGE);
        });
    }
}
