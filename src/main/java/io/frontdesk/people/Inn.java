package io.frontdesk.people;

/**
 * A Russian taxpayer's number: 10 digits of an organisation, 12 of an entrepreneur, the last ones computed from the others (order of
 * the Federal Tax Service ED-7-14/559@ of 2020).
 */
final class Inn {

    private static final int[] OF_ORGANISATION = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] FIRST_OF_PERSON = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] SECOND_OF_PERSON = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

    private Inn() {}

    /** @throws Unfit where it is none */
    static String of(String text) {
        var digits = text.replaceAll("[\\s-]", "");
        if (!digits.matches("[0-9]{10}|[0-9]{12}")) {
            throw new Unfit("unfit.inn-length");
        }
        if (digits.startsWith("00") || !isSound(digits)) {
            throw new Unfit("unfit.inn");
        }
        return digits;
    }

    private static boolean isSound(String digits) {
        return digits.length() == OF_ORGANISATION.length + 1
                ? ends(digits, OF_ORGANISATION)
                : ends(digits, FIRST_OF_PERSON) && ends(digits, SECOND_OF_PERSON);
    }

    /** Whether the digit after those that are weighed is the one computed from them. */
    private static boolean ends(String digits, int[] weights) {
        var sum = 0;
        for (var i = 0; i < weights.length; i++) {
            sum += weights[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 % 10 == Character.digit(digits.charAt(weights.length), 10);
    }
}
