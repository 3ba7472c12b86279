package io.frontdesk.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrderingOnThePageTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void a_pass_is_ordered_in_five_taps_and_approved_in_one() {
        var client = page.client();
        var chief = page.phone("SECURITY_CHIEF");

        var steps = client.opens("Пропуска");
        steps.taps("+ Добавить");
        steps.shows("на какой месяц?").taps(nextMonth());
        steps.shows("на какой день?").taps(firstWorkday());
        steps.shows("в котором часу?").taps("10:00");
        steps.shows("во сколько точно?").taps("10:30");
        steps.shows("Пропуск №1 создан").taps("Гость");
        steps.shows("Кто придёт?");
        client.says("Пётр Иванов");
        client.sees("Гости: Пётр Иванов");

        chief.sees("Пётр Иванов").taps("Утвердить");
        client.sees("Пропуск №1 утверждён");
    }

    private static LocalDate next() {
        return LocalDate.now(ZoneId.of("Europe/Moscow")).plusMonths(1).withDayOfMonth(1);
    }

    private static String nextMonth() {
        var name = next().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
        var label = name.substring(0, 1).toUpperCase(RUSSIAN) + name.substring(1);
        return next().getMonthValue() == 1 ? label + " " + next().getYear() : label;
    }

    /** Weekends are marked. */
    private static String firstWorkday() {
        var day = next();
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return Integer.toString(day.getDayOfMonth());
    }
}
