package io.frontdesk.pass;

import io.frontdesk.people.Unfit;
import io.frontdesk.people.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** What a holder says about a visit, checked before it is kept. */
final class Sayings {

    private static final int MOST_GUESTS = 20;
    private static final int LONGEST_GUEST = 100;
    private static final int LONGEST_CAR = 60;
    private static final int LONGEST_PURPOSE = 200;
    private static final int LONGEST_COMMENT = 1_000;

    private Sayings() {}

    /** @throws Unfit where it has hidden signs, is too long, or names too many guests */
    static String of(Pass.Detail detail, String text) {
        return switch (detail) {
            case GUESTS -> guests(text);
            case CAR -> Wording.line(text, LONGEST_CAR);
            case PURPOSE -> Wording.line(text, LONGEST_PURPOSE);
            case COMMENT -> Wording.lines(text, LONGEST_COMMENT);
        };
    }

    private static String guests(String text) {
        var names = text.lines()
                .map(line -> line.replaceAll("\\h+", " ").strip())
                .filter(name -> !name.isEmpty())
                .toList();
        if (names.size() > MOST_GUESTS) {
            throw new Unfit("unfit.guests", MOST_GUESTS, names.size());
        }
        return names.stream().map(name -> guest(name, names)).collect(Collectors.joining("\n"));
    }

    private static String guest(String name, List<String> names) {
        var number = names.indexOf(name) + 1;
        if (Wording.hasHidden(name)) {
            throw new Unfit("unfit.guest-characters", number);
        }
        if (name.codePointCount(0, name.length()) > LONGEST_GUEST) {
            throw new Unfit("unfit.guest-long", number, LONGEST_GUEST);
        }
        return name;
    }
}
