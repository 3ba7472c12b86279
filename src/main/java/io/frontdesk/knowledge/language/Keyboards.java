package io.frontdesk.knowledge.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a message says when it was typed with another keyboard layout than was meant. */
final class Keyboards {

    private static final List<Map<Character, Character>> SWITCHES = switches();

    private Keyboards() {}

    static List<String> otherwise(String message) {
        return SWITCHES.stream().map(keys -> typed(message, keys)).toList();
    }

    private static String typed(String message, Map<Character, Character> keys) {
        var text = new StringBuilder(message.length());
        message.chars().forEach(key -> text.append(keys.getOrDefault((char) key, (char) key)));
        return text.toString();
    }

    /** Latin and Cyrillic layouts both ways; the two Cyrillic ones differ in letters that are alike to us anyway. */
    private static List<Map<Character, Character>> switches() {
        var layouts = WordList.lines("keyboards.txt").stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
        var latin = layouts.getFirst();
        var all = new ArrayList<Map<Character, Character>>();
        for (var cyrillic : layouts.subList(1, layouts.size())) {
            all.add(between(latin, cyrillic));
            all.add(between(cyrillic, latin));
        }
        return all;
    }

    private static Map<Character, Character> between(String from, String to) {
        var keys = new HashMap<Character, Character>();
        for (int i = 0; i < from.length(); i++) {
            keys.putIfAbsent(from.charAt(i), to.charAt(i));
        }
        return keys;
    }
}
