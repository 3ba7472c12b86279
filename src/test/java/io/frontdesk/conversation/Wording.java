package io.frontdesk.conversation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the bot says in Russian without what it says it about: an ellipsis stands for every name and number. */
final class Wording {

    private static final String GAP = "…";

    /** The map does not depend on the day on which it is drawn. */
    private static final String MOMENT =
            "(сегодня|завтра|вчера|((пн|вт|ср|чт|пт|сб|вс) )?… \\p{L}{3,4}\\.?( …)?)(,? …:…|,…)";

    private final Map<String, String> cards = new TreeMap<>();
    private final String people = BusyCompany.names().collect(Collectors.joining("|"));

    Wording() {
        Bundle.of("ru").forEach((key, sentence) -> {
            if (key.startsWith("card.") || key.equals("rating.ask")) {
                cards.put(key, firstLine(withoutArguments(sentence)));
            }
        });
    }

    private static String withoutArguments(String pattern) {
        var words = pattern.replaceAll("</?(b|i|code|quote)>", "");
        while (words.contains("{")) {
            words = words.replaceAll("\\{[^{}]*}", GAP);
        }
        return words;
    }

    private static String firstLine(String text) {
        return text.split("\n", 2)[0];
    }

    /** All that others are told by cards, with their first lines. */
    Map<String, String> cards() {
        return cards;
    }

    /** The key of the card that begins like this. */
    Optional<String> card(String text) {
        return cards.entrySet().stream()
                .filter(card ->
                        pattern(card.getValue()).matcher(firstLine(text)).matches())
                .max(Comparator.comparing(card -> card.getValue().length()))
                .map(Map.Entry::getKey);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(
                Arrays.stream(words.split(GAP, -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }

    /** The first line of a screen. */
    String title(String text) {
        return general(firstLine(text)).replaceAll(" · …$", "");
    }

    /** What stands on a button; a row of a list says only of what kind it is. */
    String label(String label) {
        return label.matches("\\d")
                ? label
                : general(label)
                        .replaceAll("^. №….*", "№…")
                        .replaceAll("^[🟢⚪] …$", GAP)
                        .replaceAll("^([🕓🟡🟢🔴⚪]) …($| · .*| \\+…$)", "$1 …")
                        .replaceAll(" · …$", "")
                        .replaceAll("^(◀|▶|…/…)$", "◀ ▶");
    }

    private String general(String line) {
        return line.replaceAll("(" + people + ")(, Ромашка)?", GAP)
                .replace(BusyCompany.SUBJECT, GAP)
                .replaceAll("⭐+", "⭐")
                .replaceAll("\\d+", GAP)
                .replaceAll(MOMENT, GAP);
    }
}
