package io.frontdesk.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What people do with passes again and again, in the company's time zone. */
record Visits(Company company, ZoneId zone) {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static Visits inMoscow(Company company) {
        return new Visits(company, ZoneId.of("Europe/Moscow"));
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(company.bot.clock.instant(), zone);
    }

    /** The clock is put forward to this time of a coming day. */
    void itIs(String time) {
        company.settles();
        company.bot.clock.forward(Duration.between(
                company.bot.clock.instant(),
                LocalDateTime.parse(time).atZone(zone).toInstant()));
    }

    /** Noon of a day that is so far away. */
    LocalDateTime noonIn(int days) {
        return now().toLocalDate().plusDays(days).atTime(12, 0);
    }

    Seen orders(Someone who, LocalDateTime at) {
        who.says("Пропуска").taps("+ Добавить");
        return choosesTime(who, at);
    }

    Seen choosesTime(Someone who, LocalDateTime at) {
        who.settles();
        var steps = who.sees("на какой месяц?").message();
        new Seen(who, steps).taps(month(YearMonth.from(at)));
        new Seen(who, steps).becomes("на какой день?").taps(day(at.toLocalDate()));
        new Seen(who, steps).becomes("в котором часу?").taps("%02d:00".formatted(at.getHour()));
        new Seen(who, steps).becomes("во сколько точно?").taps("%02d:%02d".formatted(at.getHour(), at.getMinute()));
        return new Seen(who, steps).becomes("создан");
    }

    /** The number of a pass that is ordered. */
    long ordered(Someone who, LocalDateTime at) {
        orders(who, at);
        who.settles();
        return company.database()
                .sql("select max(id) from pass where holder_id = ?")
                .param(who.id())
                .query(Long.class)
                .single();
    }

    String month(YearMonth month) {
        var name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
        var label = name.substring(0, 1).toUpperCase(RUSSIAN) + name.substring(1);
        var isOfNewYear = month.getMonthValue() == 1 && !month.equals(YearMonth.from(now()));
        return isOfNewYear ? label + " " + month.getYear() : label;
    }

    static String day(LocalDate day) {
        return day.getDayOfMonth() + (WEEKEND.contains(day.getDayOfWeek()) ? "•" : "");
    }

    static List<List<String>> rows(Seen seen) {
        return seen.now().buttons().stream()
                .map(row -> row.stream().map(button -> button.label()).toList())
                .toList();
    }

    String status(long pass) {
        company.settles();
        return company.database()
                .sql("select status from pass where id = ?")
                .param(pass)
                .query(String.class)
                .single();
    }

    int count() {
        company.settles();
        return company.database()
                .sql("select count(*) from pass")
                .query(Integer.class)
                .single();
    }
}
