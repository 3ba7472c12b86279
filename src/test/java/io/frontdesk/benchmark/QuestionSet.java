package io.frontdesk.benchmark;

import io.frontdesk.knowledge.matching.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Real questions with the categories that they belong to: some to learn, others to ask.
 *
 * @param validation for choosing a threshold; may be empty
 */
record QuestionSet(String name, List<Question> train, List<Question> validation, List<Question> test) {

    static final String OUT_OF_SCOPE = "__oos__";

    private static final long NOWHERE = -1;
    private static final int TITLE_COLUMN = 2;

    /** @param title of its category, empty where the file has none */
    record Question(String category, String text, String title) {

        boolean inScope() {
            return !category.equals(OUT_OF_SCOPE);
        }

        Question written(UnaryOperator<String> hand) {
            return new Question(category, hand.apply(text), title);
        }
    }

    /** {@code NAME-train.tsv} with {@code NAME-test.tsv}, or {@code train.tsv}, {@code train-KIND.tsv} with {@code test.tsv}. */
    static List<QuestionSet> in(Path folder) {
        try (var files = Files.walk(folder, 2)) {
            return files.filter(file -> file.getFileName().toString().matches("(.+-)?train(-.+)?\\.tsv"))
                    .filter(file -> !file.getFileName().toString().contains("out-of-scope"))
                    .sorted()
                    .flatMap(file -> of(folder, file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<QuestionSet> of(Path folder, Path train) {
        var file = train.getFileName().toString();
        var prefix = file.substring(0, file.indexOf("train"));
        var test = train.resolveSibling(prefix + "test.tsv");
        if (!Files.exists(test)) {
            return List.of();
        }
        var name = folder.relativize(train).toString().replaceAll("[-/]?train|\\.tsv", "");
        return List.of(
                new QuestionSet(name, read(train), read(train.resolveSibling(prefix + "validation.tsv")), read(test)));
    }

    static List<Question> read(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> line.split("\t"))
                    .map(columns -> new Question(
                            columns[0], columns[1], columns.length > TITLE_COLUMN ? columns[TITLE_COLUMN] : ""))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasOutOfScope() {
        return test.stream().anyMatch(question -> !question.inScope());
    }

    int largestCategory() {
        return byCategory().values().stream().mapToInt(List::size).max().orElse(0);
    }

    private Map<String, List<Question>> byCategory() {
        return train.stream().collect(Collectors.groupingBy(Question::category, TreeMap::new, Collectors.toList()));
    }

    /** With so many phrases a category to learn, chosen by chance, the same every time. */
    QuestionSet few(int phrases) {
        var random = new Random(phrases);
        var few = new ArrayList<Question>();
        for (var all : byCategory().values()) {
            var shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            few.addAll(shuffled.subList(0, Math.min(phrases, shuffled.size())));
        }
        return new QuestionSet(name + ", " + phrases + " a category", few, validation, test);
    }

    /** The names of the categories, as words, are their titles. */
    QuestionSet titled() {
        return new QuestionSet(
                name + " and its title",
                train.stream()
                        .map(question ->
                                new Question(question.category, question.text, question.category.replace('_', ' ')))
                        .toList(),
                validation,
                test);
    }

    /** The questions of the test as somebody asks them who writes in another way. */
    List<Question> written(UnaryOperator<String> hand) {
        return test.stream().map(question -> question.written(hand)).toList();
    }

    boolean isUntitled() {
        return train.stream().allMatch(question -> question.title.isEmpty());
    }

    boolean isCyrillic() {
        return train.stream()
                        .limit(100)
                        .filter(question -> isCyrillic(question.text))
                        .count()
                > 50;
    }

    private static boolean isCyrillic(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC);
    }

    /** What is to be learned: the questions, and the titles of the categories that have one. */
    List<Phrase> phrases() {
        var numbers = numbers();
        var titles = new TreeMap<Long, String>();
        var phrases = new ArrayList<Phrase>();
        for (var question : train) {
            long category = numbers.getOrDefault(question.category, NOWHERE);
            phrases.add(Phrase.question(phrases.size() + 1L, category, question.text));
            titles.put(category, question.title);
        }
        titles.values().removeIf(String::isEmpty);
        titles.forEach((category, title) -> phrases.add(Phrase.title(category, title)));
        return phrases;
    }

    /** Ids of the categories. */
    Map<String, Long> numbers() {
        var numbers = new TreeMap<String, Long>();
        byCategory().keySet().forEach(category -> numbers.put(category, numbers.size() + 1L));
        return numbers;
    }
}
