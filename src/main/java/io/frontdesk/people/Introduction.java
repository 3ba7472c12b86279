package io.frontdesk.people;

import org.jspecify.annotations.Nullable;

/** How Telegram describes a person at the moment of writing; changes with every rename. */
public record Introduction(
        long id,
        String firstName,
        @Nullable String lastName,
        @Nullable String username,
        @Nullable String languageCode) {

    private static final int LONGEST_NAME = 128;

    public Introduction {
        firstName = tidy(firstName);
        lastName = lastName == null || tidy(lastName).isEmpty() ? null : tidy(lastName);
    }

    /** Names are shown on other people's screens: no line breaks, no direction marks that turn the text around, no tricks. */
    private static String tidy(String name) {
        var visible = name.replaceAll(
                        "[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}" + Person.ERASED + Person.ASSISTANT_NAME + "]+", " ")
                .strip();
        return visible.substring(
                0,
                visible.offsetByCodePoints(0, Math.min(LONGEST_NAME / 2, visible.codePointCount(0, visible.length()))));
    }
}
