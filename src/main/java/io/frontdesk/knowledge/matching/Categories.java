package io.frontdesk.knowledge.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers of categories, 0, 1, 2… in the order in which they came, and their phrases. */
final class Categories {

    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Long> ids = new ArrayList<>();
    private Known[][] phrases = new Known[0][];

    /** They at one moment. */
    static final class Snapshot {

        final long[] ids;
        /** Of each category: none where it is forgotten. */
        final Known[][] phrases;
        /** Which of them are not forgotten. */
        final boolean[] alive;

        private Snapshot(long[] ids, Known[][] phrases) {
            this.ids = ids;
            this.phrases = phrases;
            alive = new boolean[ids.length];
            for (int category = 0; category < ids.length; category++) {
                alive[category] = phrases[category].length > 0;
            }
        }

        int size() {
            return ids.length;
        }
    }

    int size() {
        return ids.size();
    }

    int phrases(int category) {
        return phrases[category].length;
    }

    /** Which categories are not forgotten. */
    boolean[] alive() {
        return snapshot().alive;
    }

    /** Of all its phrases. */
    Set<Integer> features(int category) {
        return Arrays.stream(phrases[category])
                .flatMapToInt(phrase -> Arrays.stream(phrase.features))
                .boxed()
                .collect(Collectors.toSet());
    }

    int number(long id) {
        return numbers.computeIfAbsent(id, this::append);
    }

    private int append(long id) {
        ids.add(id);
        phrases = Arrays.copyOf(phrases, ids.size());
        phrases[ids.size() - 1] = new Known[0];
        return ids.size() - 1;
    }

    void add(Known phrase) {
        var own = phrases[phrase.category];
        var more = Arrays.copyOf(own, own.length + 1);
        more[own.length] = phrase;
        phrases[phrase.category] = more;
    }

    void remove(Known phrase) {
        phrases[phrase.category] = Arrays.stream(phrases[phrase.category])
                .filter(other -> !other.equals(phrase))
                .toArray(Known[]::new);
    }

    Snapshot snapshot() {
        return new Snapshot(ids.stream().mapToLong(id -> id).toArray(), phrases.clone());
    }
}
