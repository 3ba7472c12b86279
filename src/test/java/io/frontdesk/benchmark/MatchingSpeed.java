package io.frontdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.benchmark.QuestionSet.Question;
import io.frontdesk.knowledge.matching.Matcher;
import io.frontdesk.knowledge.matching.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How long it takes to match, to learn, to begin anew, and how much memory knowledge takes. One thread. */
final class MatchingSpeed {

    private static final int MEGABYTE = 1 << 20;
    private static final int ROUNDS = 3;
    private static final int REBUILDS = 3;

    private final QuestionSet set;
    private final MatchingReport report;

    MatchingSpeed(QuestionSet set, MatchingReport report) {
        this.set = set;
        this.report = report;
    }

    void measure() {
        report.table("Speed, one thread", "p50", "p95", "p99");
        measure(1_000, 100);
        measure(10_000, 500);
    }

    private void measure(int size, int categories) {
        var phrases = spread(size, categories);
        var messages = set.test().stream().map(Question::text).toList();
        var slips = messages.stream().map(Hands.hurried()).toList();
        var switched = messages.stream().map(Hands.otherLayout()).toList();
        var name = "%,d phrases, %,d categories: ".formatted(phrases.size(), categories);
        var matcher = OurMatcher.of(phrases).matcher();
        times(name + "match", messages, matcher::match);
        times(name + "match with a slip", slips, matcher::match);
        times(name + "match in another layout", switched, matcher::match);
        times(name + "naive Lucene", messages, new NaiveLucene(phrases, set.isCyrillic())::guess);
        times(name + "ten closest phrases", messages, message -> matcher.closest(message, 10));
        learning(name, matcher, messages, categories);
        rebuilding(name, phrases);
    }

    /** Phrases dealt to more categories than they have, which makes them hard to tell apart. */
    private List<Phrase> spread(int size, int categories) {
        var all = new ArrayList<>(set.phrases());
        Collections.shuffle(all, new Random(1));
        int parts = Math.max(1, categories / set.numbers().size() + 1);
        return all.stream()
                .map(phrase -> Phrase.question(
                        phrase.id(), (phrase.category() * parts + phrase.id() % parts) % categories + 1, phrase.text()))
                .limit(size)
                .toList();
    }

    private void learning(String name, Matcher matcher, List<String> messages, int categories) {
        var id = new AtomicLong(1_000_000);
        times(name + "learn a phrase and answer it", messages.subList(0, Math.min(1_000, messages.size())), message -> {
            long phrase = id.getAndIncrement();
            matcher.learn(Phrase.question(phrase, phrase % categories + 1, message));
            assertThat(matcher.match(message).candidates()).isNotEmpty();
        });
    }

    private void rebuilding(String name, List<Phrase> phrases) {
        var matcher = new Matcher();
        var times = IntStream.range(0, REBUILDS)
                .mapToLong(time -> nanos(() -> matcher.rebuild(() -> phrases)))
                .sorted()
                .toArray();
        report.row(name + "rebuild", time(times[REBUILDS / 2]), "", time(times[REBUILDS - 1]));
        long before = used();
        var kept = OurMatcher.of(phrases).matcher();
        report.row(name + "heap", "%d MB".formatted((used() - before) / MEGABYTE), "", "");
        assertThat(kept.match(phrases.getFirst().text()).candidates()).isNotEmpty();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The last of some rounds, when the code is compiled. */
    private void times(String name, List<String> messages, Consumer<String> deed) {
        var nanos = new long[0];
        for (int round = 0; round < ROUNDS; round++) {
            nanos = messages.stream()
                    .mapToLong(message -> nanos(() -> deed.accept(message)))
                    .sorted()
                    .toArray();
        }
        report.row(name, at(nanos, 50), at(nanos, 95), at(nanos, 99));
    }

    private static long nanos(Runnable deed) {
        long start = System.nanoTime();
        deed.run();
        return System.nanoTime() - start;
    }

    private static String at(long[] sorted, int percent) {
        return time(sorted[(int) ((long) (sorted.length - 1) * percent / 100)]);
    }

    private static String time(long nanos) {
        double micros = nanos / 1e3;
        return micros < 1_000
                ? "%.0f µs".formatted(micros)
                : micros < 1_000_000 ? "%.1f ms".formatted(micros / 1e3) : "%.1f s".formatted(micros / 1e6);
    }
}
