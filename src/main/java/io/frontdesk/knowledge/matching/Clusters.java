package io.frontdesk.knowledge.matching;

import io.frontdesk.knowledge.language.Word;
import io.frontdesk.knowledge.language.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds what questions have in common that nobody has a category for. The question with most neighbours makes a cluster with them and
 * all of it is taken away, again and again (Daura et al. 1999): no number of clusters has to be guessed. For a thousand or two.
 */
final class Clusters {

    /** Cosine from which two questions are neighbours. */
    private static final double NEAR = 0.5;

    private final List<String> questions;
    private final List<Set<String>> stems;
    private final Map<String, Integer> frequencies = new HashMap<>();
    /** Squared lengths of the questions. */
    private final double[] squares;

    private Clusters(List<String> questions, Words words) {
        this.questions = questions;
        stems = questions.stream()
                .map(question ->
                        words.of(question).words().stream().map(Word::stem).collect(Collectors.toSet()))
                .toList();
        stems.forEach(all -> all.forEach(stem -> frequencies.merge(stem, 1, Integer::sum)));
        squares = stems.stream().mapToDouble(this::squares).toArray();
    }

    static List<List<String>> of(List<String> questions, Words words) {
        return new Clusters(questions, words).clusters();
    }

    private List<List<String>> clusters() {
        var neighbours =
                IntStream.range(0, questions.size()).mapToObj(this::neighbours).toList();
        var left = IntStream.range(0, questions.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        var clusters = new ArrayList<List<String>>();
        while (!left.isEmpty()) {
            int centre = left.stream()
                    .max(Comparator.comparingInt(
                                    (Integer one) -> neighbours.get(one).cardinality())
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            var cluster = (BitSet) neighbours.get(centre).clone();
            left.removeIf(cluster::get);
            neighbours.forEach(others -> others.andNot(cluster));
            clusters.add(texts(centre, cluster));
        }
        return clusters;
    }

    private BitSet neighbours(int one) {
        var near = new BitSet();
        near.set(one);
        for (int other = 0; other < stems.size(); other++) {
            if (cosine(one, other) >= NEAR) {
                near.set(other);
            }
        }
        return near;
    }

    private double cosine(int one, int other) {
        double common = 0;
        for (var stem : stems.get(one)) {
            common += stems.get(other).contains(stem) ? square(stem) : 0;
        }
        return common == 0 ? 0 : common / Math.sqrt(squares[one] * squares[other]);
    }

    private double squares(Set<String> some) {
        return some.stream().mapToDouble(this::square).sum();
    }

    private double square(String stem) {
        double idf = Idf.of(frequencies.getOrDefault(stem, 0), questions.size());
        return idf * idf;
    }

    private List<String> texts(int centre, BitSet cluster) {
        var texts = new ArrayList<>(List.of(questions.get(centre)));
        cluster.stream().filter(one -> one != centre).mapToObj(questions::get).forEach(texts::add);
        return List.copyOf(texts);
    }
}
