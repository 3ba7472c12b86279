package io.frontdesk.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/** The labels by which a visit in the next month is ordered. */
final class Calendar {

    private static final Locale RUSSIAN = Locale.of("ru");

    private Calendar() {}

    private static LocalDate next() {
        return LocalDate.now(ZoneId.of("Europe/Moscow")).plusMonths(1).withDayOfMonth(1);
    }

    static String nextMonth() {
        var name = next().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
        var label = name.substring(0, 1).toUpperCase(RUSSIAN) + name.substring(1);
        return next().getMonthValue() == 1 ? label + " " + next().getYear() : label;
    }

    /** Weekends are marked. */
    static String firstWorkday() {
        var day = next();
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return Integer.toString(day.getDayOfMonth());
    }
}
