package io.frontdesk.knowledge.learning;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds numbers that are somebody's: phones, bank cards and accounts, papers, cars. Rooms, prices and times are nobody's. */
final class Numbers {

    /** Whose numbers may be written without their country. */
    private static final List<String> AT_HOME = List.of("RU", "UA");

    private static final Pattern SHORT_PHONE = Pattern.compile("(?<![\\d-])\\d{3}-\\d{2}-\\d{2}(?![\\d-])");

    /** Payment cards have 13 to 19 digits, by ISO/IEC 7812. */
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d(?:[ \u00a0-]?\\d){12,18}(?!\\d)");

    /** By ISO 13616: country, two check digits, up to 30 letters and digits. */
    private static final Pattern ACCOUNT =
            Pattern.compile("(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?: ?[A-Z\\d]{2,4}){3,8}(?![\\p{L}\\d])");

    private static final Pattern PASSPORT = Pattern.compile("(?<!\\d)\\d{2} ?\\d{2} (?:[\u2116N] ?)?\\d{6}(?!\\d)"
            + "|(?<![\\p{L}\\d])\\p{Lu}{2} ?(?:\u2116 ?)?\\d{6}(?!\\d)"
            + "|(?<!\\d)\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}(?!\\d)");

    private static final Pattern CAR = Pattern.compile("(?<![\\p{L}\\d])\\p{L}\\d{3}\\p{L}{2} ?\\d{2,3}(?![\\p{L}\\d])"
            + "|(?<![\\p{L}\\d])\\p{Lu}{2}\\d{4}\\p{Lu}{2}(?![\\p{L}\\d])");

    /** No price and no room is so long: it is the number of something that somebody has. */
    private static final Pattern LONG = Pattern.compile("(?<![\\p{L}\\d])\\d{9,}(?!\\d)");

    private Numbers() {}

    static Stream<Cut> in(String text) {
        return Stream.of(
                        AT_HOME.stream().flatMap(country -> phones(text, country)),
                        all(SHORT_PHONE, text, any -> true),
                        all(CARD, text, Numbers::isCard),
                        all(ACCOUNT, text, Numbers::isAccount),
                        all(PASSPORT, text, any -> true),
                        all(CAR, text, any -> true),
                        all(LONG, text, any -> true))
                .flatMap(cuts -> cuts);
    }

    private static Stream<Cut> phones(String text, String country) {
        var found = PhoneNumberUtil.getInstance().findNumbers(text, country, Leniency.VALID, Long.MAX_VALUE);
        return StreamSupport.stream(found.spliterator(), false).map(match -> new Cut(match.start(), match.end()));
    }

    static Stream<Cut> all(Pattern pattern, String text, Predicate<String> which) {
        return pattern.matcher(text)
                .results()
                .filter(found -> which.test(found.group()))
                .map((MatchResult found) -> new Cut(found.start(), found.end()));
    }

    /** Luhn's check digit, ISO/IEC 7812-1. */
    private static boolean isCard(String text) {
        var digits = text.replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** ISO 7064, MOD 97-10: letters count from 10, and what comes first is moved to the end. */
    private static boolean isAccount(String text) {
        var account = text.replace(" ", "").toUpperCase(Locale.ROOT);
        var number = (account.substring(4) + account.substring(0, 4))
                .chars()
                .mapToObj(sign -> Integer.toString(Character.digit(sign, 36)))
                .collect(Collectors.joining());
        return new BigInteger(number).mod(BigInteger.valueOf(97)).intValue() == 1;
    }
}
