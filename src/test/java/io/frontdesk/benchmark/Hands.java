package io.frontdesk.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** How people write who are in a hurry, do not look, have no Cyrillic keys, or are polite. */
public final class Hands {

    private static final String LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю";
    private static final String UKRAINIAN_KEYS = "'йцукенгшщзхїфівапролджєячсмитьбю";
    private static final Map<Character, String> PASSPORT = List.of(
                    ("а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch "
                                    + "ш-sh щ-shch ъ- ы-y ь- э-e ю-yu я-ya і-i ї-yi є-ye ґ-g")
                            .split(" "))
            .stream()
            .collect(Collectors.toMap(pair -> pair.charAt(0), pair -> pair.substring(2)));
    private static final List<String> RUSSIAN = List.of(
            "Здравствуйте! Подскажите, пожалуйста, %s",
            "Добрый день, %s Заранее большое спасибо!",
            "Привет, у меня такой вопрос: %s",
            "Доброго времени суток. Будьте добры, %s С уважением, Ольга",
            "%s Буду очень благодарна за ответ");
    private static final List<String> UKRAINIAN = List.of(
            "Доброго дня! Підкажіть, будь ласка, %s",
            "Добрий вечір, %s Наперед щиро дякую!",
            "Вітаю, маю таке запитання: %s",
            "Добрий день, чи не могли б ви допомогти: %s З повагою, Олена",
            "%s Буду вдячна за швидку відповідь");
    private static final List<String> ENGLISH = List.of(
            "Hello! Could you please tell me, %s",
            "Good morning, %s Thanks a lot in advance!",
            "Hi there, I have a question: %s",
            "Dear team, kindly advise, %s Best regards, John",
            "%s I would be very grateful for an answer");

    private Hands() {}

    /** One slip in one word of four letters or more: a letter lost, doubled, wrong or swapped with its neighbour. */
    public static UnaryOperator<String> hurried() {
        var random = new Random(11);
        return text -> {
            var words = text.split(" ");
            var candidates = new ArrayList<Integer>();
            for (int i = 0; i < words.length; i++) {
                if (words[i].length() >= 4) {
                    candidates.add(i);
                }
            }
            if (!candidates.isEmpty()) {
                int chosen = candidates.get(random.nextInt(candidates.size()));
                words[chosen] = slip(words[chosen], random);
            }
            return String.join(" ", words);
        };
    }

    private static String slip(String word, Random random) {
        int place = 1 + random.nextInt(word.length() - 2);
        var before = word.substring(0, place);
        var after = word.substring(place + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + word.charAt(place) + word.charAt(place) + after;
            case 2 -> before + neighbour(word.charAt(place), random) + after;
            default -> before + after.charAt(0) + word.charAt(place) + after.substring(1);
        };
    }

    private static char neighbour(char letter, Random random) {
        for (var keys : List.of(LATIN_KEYS, RUSSIAN_KEYS, UKRAINIAN_KEYS)) {
            int key = keys.indexOf(letter);
            if (key >= 0) {
                return keys.charAt(Math.floorMod(key + (random.nextBoolean() ? 1 : -1), keys.length()));
            }
        }
        return 'x';
    }

    public static UnaryOperator<String> otherLayout() {
        return text -> {
            var keys = isUkrainian(text) ? UKRAINIAN_KEYS : RUSSIAN_KEYS;
            return each(text, letter -> otherLayout(letter, keys));
        };
    }

    private static String otherLayout(char letter, String keys) {
        int latin = LATIN_KEYS.indexOf(letter);
        int cyrillic = keys.indexOf(letter);
        char typed = cyrillic >= 0 ? LATIN_KEYS.charAt(cyrillic) : latin >= 0 ? keys.charAt(latin) : letter;
        return String.valueOf(typed);
    }

    public static UnaryOperator<String> inLatin() {
        return text -> each(text, letter -> PASSPORT.getOrDefault(letter, String.valueOf(letter)));
    }

    /** In the language of the message. */
    public static UnaryOperator<String> polite() {
        var random = new Random(12);
        return text -> {
            var phrases = politeness(text);
            return phrases.get(random.nextInt(phrases.size())).formatted(text);
        };
    }

    private static List<String> politeness(String text) {
        if (isUkrainian(text)) {
            return UKRAINIAN;
        }
        return text.toLowerCase(Locale.ROOT).chars().anyMatch(letter -> RUSSIAN_KEYS.indexOf(letter) >= 0)
                ? RUSSIAN
                : ENGLISH;
    }

    private static boolean isUkrainian(String text) {
        return text.toLowerCase(Locale.ROOT).chars().anyMatch(letter -> "іїєґ".indexOf(letter) >= 0);
    }

    private static String each(String text, Function<Character, String> change) {
        return text.toLowerCase(Locale.ROOT)
                .chars()
                .mapToObj(letter -> change.apply((char) letter))
                .collect(Collectors.joining());
    }
}
