package io.frontdesk.benchmark;

import io.frontdesk.people.Counterparties;
import io.frontdesk.people.PersonLists;
import io.frontdesk.people.Role;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every list, count and search of the directories among 50,000 people and 5,000 counterparties. */
class DirectoryBenchmark {

    private static final Path FOLDER = Path.of("target", "directory-benchmark");
    private static final int PAGE = 8;
    private static final Set<Role> CLIENTS = EnumSet.of(Role.CLIENT);
    private static final Set<Role> EMPLOYEES = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER);

    private final Trial trial = new Trial(FOLDER, List.of("person", "lookup_word"), Residents::isIn, Residents::fill);
    private final PersonLists people = trial.bot.bean(PersonLists.class);
    private final Counterparties counterparties = trial.bot.bean(Counterparties.class);

    DirectoryBenchmark() throws Exception {}

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void lists_and_searches_of_many_people() throws Exception {
        trial.begin("%,d people, %,d counterparties, %,d words, %s"
                .formatted(
                        trial.count("person"), trial.count("counterparty"), trial.count("lookup_word"), trial.size()));
        lists();
        people();
        organisations();
        trial.end(FOLDER.resolveSibling("benchmark-directories.md"));
    }

    private void lists() {
        trial.measure("Clients: count", random -> () -> people.count(CLIENTS));
        trial.measure("Clients: first page", random -> () -> people.all(CLIENTS, 0, PAGE));
        trial.measure(
                "Clients: last page",
                random -> () -> people.all(CLIENTS, (Residents.PEOPLE - Residents.STAFF) / PAGE, PAGE));
        trial.measure("Employees: any page", random -> {
            var page = random.nextInt(300 / PAGE);
            return () -> people.all(EMPLOYEES, page, PAGE);
        });
        trial.measure(
                "Counterparties: last page", random -> () -> counterparties.all(Residents.COUNTERPARTIES / PAGE, PAGE));
        trial.measure("People of a counterparty: count and first page", random -> {
            var counterparty = counterparties.get(1 + random.nextInt(Residents.COUNTERPARTIES));
            return () -> people.of(counterparty, people.count(counterparty) / PAGE / 2, PAGE);
        });
    }

    private void people() {
        search("first name", Residents::firstName);
        search("surname", Residents::surname);
        search("first name and surname", random -> Residents.firstName(random) + " " + Residents.surname(random));
        search("one letter", random -> Residents.firstName(random).substring(0, 1));
        search("two letters", random -> Residents.surname(random).substring(0, 2));
        search("part of a surname, 3 letters", random -> part(Residents.surname(random), 3, random));
        search("part of a surname, 5 letters", random -> part(Residents.surname(random), 5, random));
        search("@username", random -> "@" + Residents.username(random.nextInt(Residents.PEOPLE)));
        search(
                "telephone",
                random ->
                        "8 " + Residents.phone(random.nextInt(Residents.PEOPLE)).substring(1));
        search("last four digits", random -> Integer.toString(1_000 + random.nextInt(9_000)));
        search("Telegram id", random -> Long.toString(Residents.FIRST + random.nextInt(Residents.PEOPLE) * 137L));
        search("counterparty", random -> Residents.organisation(random.nextInt(Residents.COUNTERPARTIES)));
        search(
                "a counterparty's first word",
                random -> Residents.organisation(random.nextInt(10)).split(" ", 2)[0]);
        search("other keyboard layout", random -> pressedInLatin(Residents.surname(random)));
        search("mistyped surname", random -> mistyped(Residents.surname(random), random));
        search(
                "mistyped first name and surname",
                random -> mistyped(Residents.firstName(random), random) + " "
                        + mistyped(Residents.surname(random), random));
        search(
                "mistyped counterparty",
                random -> mistyped(Residents.organisation(random.nextInt(10)).split(" ", 2)[0], random));
        search("nothing found", random -> "ъъ" + random.nextInt(1_000_000) + "ыы");
        search("twenty words", random -> "Иван да Марья ".repeat(7));
    }

    private static String part(String word, int length, Random random) {
        var start = random.nextInt(Math.max(1, word.length() - length));
        return word.substring(start, Math.min(word.length(), start + length));
    }

    /** One letter in the middle is another one. */
    private static String mistyped(String word, Random random) {
        var at = 1 + random.nextInt(word.length() - 2);
        return word.substring(0, at) + "ы" + word.substring(at + 1);
    }

    private static String pressedInLatin(String word) {
        var typed = new StringBuilder();
        word.toLowerCase(java.util.Locale.ROOT)
                .chars()
                .forEach(letter -> typed.append("qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
                        .charAt(Math.max(0, "йцукенгшщзхъфывапролджэячсмитьбюё".indexOf(letter)))));
        return typed.toString();
    }

    private void search(String kind, Function<Random, String> query) {
        trial.measure("Search of clients: " + kind, random -> {
            var words = query.apply(random);
            return () -> people.known(people.found(words, CLIENTS).page(0, PAGE));
        });
    }

    private void organisations() {
        trial.measure("Search of counterparties: name", random -> {
            var words = Residents.organisation(random.nextInt(Residents.COUNTERPARTIES));
            return () -> counterparties.known(counterparties.found(words).page(0, PAGE));
        });
        trial.measure("Search of counterparties: mistyped", random -> {
            var words = mistyped(Residents.organisation(random.nextInt(10)).split(" ", 2)[0], random);
            return () -> counterparties.known(counterparties.found(words).page(0, PAGE));
        });
    }
}
