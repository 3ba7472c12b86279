package io.frontdesk.benchmark;

import io.frontdesk.pass.PassList;
import io.frontdesk.pass.PassLists;
import io.frontdesk.people.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every list, count and search among 200,000 passes of 50,000 people. */
class PassBenchmark {

    private static final Path FOLDER = Path.of("target", "pass-benchmark");
    private static final int PAGE = 8;

    private final Trial trial = new Trial(FOLDER, List.of("pass", "person", "lookup_word"), Visits::isIn, Visits::fill);
    private final PassLists lists = trial.bot.bean(PassLists.class);

    PassBenchmark() throws Exception {}

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void lists_and_searches_of_many_passes() throws Exception {
        trial.begin("%,d passes, %,d people, %,d words, %s"
                .formatted(trial.count("pass"), trial.count("person"), trial.count("lookup_word"), trial.size()));
        for (var list : PassList.values()) {
            list(list, "client", this::client);
            list(list, "guard", this::guard);
            list(list, "chief", this::chief);
        }
        ofPeople();
        searches();
        trial.end(FOLDER.resolveSibling("benchmark-passes.md"));
    }

    private Person client(Random random) {
        return trial.bot.person(Visits.holder(random));
    }

    private Person guard(Random random) {
        return trial.bot.person(Residents.FIRST + (320 + random.nextInt(100)) * 137L);
    }

    private Person chief(Random random) {
        return trial.bot.person(Residents.FIRST + (300 + random.nextInt(20)) * 137L);
    }

    private void list(PassList list, String role, Function<Random, Person> readers) {
        var name = "%s of a %s: ".formatted(list.name().toLowerCase(Locale.ROOT), role);
        trial.measure(name + "count", random -> {
            var reader = readers.apply(random);
            return () -> lists.count(reader, list);
        });
        trial.measure(name + "first page", random -> {
            var reader = readers.apply(random);
            return () -> lists.rows(reader, list, 0, PAGE);
        });
        trial.measure(name + "last page", random -> {
            var reader = readers.apply(random);
            var last = Math.max(0, lists.count(reader, list) - 1) / PAGE;
            return () -> lists.rows(reader, list, last, PAGE);
        });
    }

    private void ofPeople() {
        trial.measure("Main menu: to decide, own ones to come", random -> {
            var chief = chief(random);
            return () -> {
                lists.countToDecide(chief);
                lists.countComing(chief);
            };
        });
        trial.measure("Person: today, all, first page", random -> {
            var guard = guard(random);
            var holder = Visits.holder(random);
            return () -> {
                lists.countToday(guard, holder);
                lists.countHeldBy(guard, holder);
                lists.heldBy(guard, holder, 0, PAGE);
            };
        });
        trial.measure("Counterparty: all, last page", random -> {
            var guard = guard(random);
            var counterparty = 1L + random.nextInt(50);
            return () -> lists.of(guard, counterparty, lists.countOf(guard, counterparty) / PAGE, PAGE);
        });
    }

    private void searches() {
        search("number", random -> Integer.toString(1 + random.nextInt(Visits.PASSES)));
        search("first name", Residents::firstName);
        search("surname", Residents::surname);
        search("guest", Visits::guest);
        search("one letter", random -> Residents.firstName(random).substring(0, 1));
        search("two letters", random -> Residents.surname(random).substring(0, 2));
        search("part of a surname, 4 letters", random -> middle(Residents.surname(random), 4));
        search("plate", Visits::plate);
        search("digits of a plate", random -> "%03d".formatted(random.nextInt(1_000)));
        search("a frequent part of a plate", random -> "777");
        search("end of a plate", random -> Visits.plate(random).substring(4));
        search("guest and plate", random -> Residents.surname(random) + " " + Visits.plate(random));
        search("counterparty", random -> Residents.organisation(random.nextInt(Residents.COUNTERPARTIES)));
        search("a frequent purpose", random -> "доставка");
        search("a frequent purpose and a surname", random -> "доставка " + Residents.surname(random));
        search("a word of a comment", random -> Prose.any(random).word(random));
        search("a rare word of a comment", random -> Prose.RUSSIAN.word(5_000, 20_000, random));
        search("mistyped guest", random -> mistyped(Residents.surname(random)));
        search("mistyped plate", random -> Visits.plate(random).replace('7', '0') + "1");
        search("nothing found", random -> "ъъ" + random.nextInt(1_000_000) + "ыы");
        search("twenty words", random -> "Иван да Марья ".repeat(7));
    }

    private static String middle(String word, int length) {
        return word.substring(1, Math.min(word.length(), 1 + length));
    }

    private static String mistyped(String word) {
        return word.charAt(0) + "ы" + word.substring(2);
    }

    private void search(String kind, Function<Random, String> query) {
        search(kind + " by a client", this::client, query);
        search(kind + " by a guard", this::guard, query);
    }

    private void search(String kind, Function<Random, Person> readers, Function<Random, String> query) {
        trial.measure("Search: " + kind, random -> {
            var reader = readers.apply(random);
            var words = query.apply(random);
            return () -> lists.rows(lists.found(reader, words).page(0, PAGE));
        });
    }
}
