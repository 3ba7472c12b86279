package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassCommand.Order;
import io.frontdesk.conversation.map.PassPlace.Day;
import io.frontdesk.conversation.map.PassPlace.Hour;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Minute;
import io.frontdesk.conversation.map.PassPlace.Month;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.Slots;
import io.frontdesk.people.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The steps in which the time of a visit is chosen: month, day, hour, minute. Only what is still to come is offered. */
@Component
class CalendarScreens {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int WEEK = 7;
    private static final int MONTHS_A_ROW = 2;
    private static final int TIMES_A_ROW = 4;

    private final Slots slots;
    private final Passes passes;

    CalendarScreens(Slots slots, Passes passes) {
        this.slots = slots;
        this.passes = passes;
    }

    Screen month(Month place, Viewer viewer) {
        var months = offered(slots.months());
        var drawing = ask("pass.month", place.like(), viewer);
        return drawing.grid(
                        MONTHS_A_ROW,
                        months,
                        month -> drawing.labelled(
                                viewer.phrases().month(month, isJanuaryToCome(month)), new Day(month, place.like())))
                .back(place.like() == 0 ? new Shelves() : new Info(place.like()))
                .done();
    }

    /** The year is said where it changes. */
    private boolean isJanuaryToCome(YearMonth month) {
        return month.getMonthValue() == 1 && !month.equals(slots.thisMonth());
    }

    Screen day(Day place, Viewer viewer) {
        var days = offered(slots.days(place.month()));
        var drawing = ask("pass.day", place.like(), viewer)
                .line("pass.chosen", viewer.phrases().month(place.month(), true))
                .line("pass.weekend");
        return drawing.grid(
                        WEEK,
                        List.of(DayOfWeek.values()),
                        day -> drawing.labelled(marked(viewer.phrases().weekday(day), day, viewer), place))
                .grid(WEEK, weeks(days), day -> cell(day, days, place, drawing, viewer))
                .back(new Month(place.like()))
                .done();
    }

    /** Whole weeks, so that each day stands under its name. */
    private static List<LocalDate> weeks(List<LocalDate> days) {
        var monday = days.getFirst().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var sunday = days.getLast().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return monday.datesUntil(sunday.plusDays(1)).toList();
    }

    private static Button cell(LocalDate day, Collection<LocalDate> days, Day place, Drawing drawing, Viewer viewer) {
        if (!days.contains(day)) {
            return drawing.button("no-day", place);
        }
        var number = Integer.toString(day.getDayOfMonth());
        return drawing.labelled(marked(number, day.getDayOfWeek(), viewer), new Hour(day, place.like()));
    }

    private static String marked(String label, DayOfWeek day, Viewer viewer) {
        return WEEKEND.contains(day) ? viewer.line("pass.weekend-day", label) : label;
    }

    Screen hour(Hour place, Viewer viewer) {
        var hours = offered(slots.hours(place.day()));
        var drawing = ask("pass.hour", place.like(), viewer)
                .line("pass.chosen", viewer.phrases().day(place.day()));
        return drawing.grid(
                        TIMES_A_ROW,
                        hours,
                        hour -> drawing.labelled(
                                viewer.phrases().time(LocalTime.of(hour, 0)),
                                new Minute(place.day(), hour, place.like())))
                .back(new Day(YearMonth.from(place.day()), place.like()))
                .done();
    }

    Screen minute(Minute place, Viewer viewer) {
        var minutes = offered(slots.minutes(place.day(), place.hour()));
        var drawing = ask("pass.minute", place.like(), viewer)
                .line("pass.chosen", viewer.phrases().day(place.day()));
        return drawing.grid(
                        TIMES_A_ROW,
                        minutes,
                        at -> drawing.labelled(viewer.phrases().time(at.toLocalTime()), new Order(at, place.like())))
                .back(new Hour(place.day(), place.like()))
                .done();
    }

    private Drawing ask(String key, long like, Viewer viewer) {
        return like == 0
                ? viewer.draw(key)
                : viewer.draw(key)
                        .line("pass.like", passes.heldBy(viewer.person(), like).id());
    }

    private static <T> List<T> offered(List<T> times) {
        if (times.isEmpty()) {
            throw new Refusal("refusal.time-past");
        }
        return times;
    }

    /** The step before a month in which nothing is left. */
    Place before(Day place) {
        return new Month(place.like());
    }

    Place before(Hour place) {
        var month = YearMonth.from(place.day());
        return slots.days(month).isEmpty() ? new Month(place.like()) : new Day(month, place.like());
    }

    Place before(Minute place) {
        var hour = new Hour(place.day(), place.like());
        return slots.hours(place.day()).isEmpty() ? before(hour) : hour;
    }

    /** The step in which a time was chosen that is over by now. */
    Place before(Order order) {
        var day = order.at().toLocalDate();
        var minute = new Minute(day, order.at().getHour(), order.like());
        return slots.minutes(day, minute.hour()).isEmpty() ? before(minute) : minute;
    }
}
