package io.frontdesk.knowledge.learning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds people by their first and last names, in the cases that Russian, Ukrainian and English have. */
final class Names {

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}'\u2019]+");
    private static final int SHORTEST = 2;
    private static final int SHORTEST_DECLINED = 3;
    private static final char FIRST_CYRILLIC = '\u0400';

    /** Endings that a name has in the nominative, and those that it has otherwise. */
    private static final List<String> NOMINATIVE = line(0);

    private static final List<String> OTHERS = line(1);
    /** Letters that sound another way before an ending, each beside the other one. */
    private static final List<String> CHANGING = line(2);
    /** Ends of names whose vowel is lost in other cases. */
    private static final List<String> FLEETING = line(3);

    private static final String ENDINGS = OTHERS.stream().collect(Collectors.joining("|", "(?:", ")?"));

    private Names() {}

    private static List<String> line(int number) {
        try (var resource = Names.class.getResourceAsStream("names.txt")) {
            if (resource == null) {
                throw new IllegalStateException("no names.txt");
            }
            var lines = new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            return List.of(lines.get(number).split(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param names of people, each as they call themselves: one word or several */
    static List<Pattern> of(Collection<String> names) {
        return names.stream()
                .flatMap(PARTS::splitAsStream)
                .filter(part -> part.length() >= SHORTEST)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .distinct()
                .map(Names::of)
                .toList();
    }

    private static Pattern of(String name) {
        var forms = isDeclined(name)
                ? stems(name).stream().map(stem -> spelled(stem) + ENDINGS).collect(Collectors.joining("|"))
                : Pattern.quote(name) + "(?:['\u2019]s)?";
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + forms + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isDeclined(String name) {
        return name.length() >= SHORTEST_DECLINED && name.charAt(0) >= FIRST_CYRILLIC;
    }

    private static Set<String> stems(String name) {
        var stems = new LinkedHashSet<>(Set.of(name));
        for (var ending : NOMINATIVE) {
            if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST) {
                stems.add(name.substring(0, name.length() - ending.length()));
            }
        }
        for (var end : FLEETING) {
            if (name.endsWith(end)) {
                stems.add(name.substring(0, name.length() - 2) + name.charAt(name.length() - 1));
            }
        }
        stems.addAll(stems.stream()
                .flatMap(stem -> CHANGING.stream()
                        .filter(pair -> stem.endsWith(pair.substring(0, 1)))
                        .map(pair -> stem.substring(0, stem.length() - 1) + pair.charAt(1)))
                .toList());
        return stems;
    }

    private static String spelled(String stem) {
        return stem.replaceAll("[\u0435\u0451]", "[\u0435\u0451]").replaceAll("['\u2019]", "['\u2019]");
    }
}
