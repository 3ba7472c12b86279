package io.frontdesk.knowledge.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which questions are known word for word: what somebody has filed under a category needs no guessing. */
final class Taught {

    private final Map<Long, List<Integer>> categories = new ConcurrentHashMap<>();

    void add(Known phrase) {
        categories.merge(phrase.fingerprint, List.of(phrase.category), Taught::joined);
    }

    void remove(Known phrase) {
        categories.computeIfPresent(phrase.fingerprint, (fingerprint, all) -> without(all, phrase.category));
    }

    /** Numbers of the categories that have it, each once. */
    List<Integer> categories(long fingerprint) {
        return categories.getOrDefault(fingerprint, List.of()).stream()
                .distinct()
                .toList();
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static @Nullable List<Integer> without(List<Integer> all, Integer one) {
        var rest = new ArrayList<>(all);
        rest.remove((Object) one);
        return rest.isEmpty() ? null : List.copyOf(rest);
    }
}
