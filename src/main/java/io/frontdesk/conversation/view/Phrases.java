package io.frontdesk.conversation.view;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.people.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the bot says in one language. */
public final class Phrases {

    private final Tongue tongue;
    private final Locale locale;
    private final Map<String, Template> templates;
    private final Rewordings rewordings;

    Phrases(Tongue tongue, Map<String, String> patterns, Rewordings rewordings) {
        this.tongue = tongue;
        this.rewordings = rewordings;
        this.locale = Locale.forLanguageTag(tongue.name());
        this.templates = patterns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new Template(entry.getValue(), locale)));
    }

    /**
     * In the company's own words, where it has found other ones.
     *
     * @param arguments counts as int (for plurals), numbers of things as long, enums for choices, people's words as String or
     *     FormattedText
     * @throws IllegalArgumentException where the bundle lacks the key
     */
    public FormattedText text(String key, Object... arguments) {
        var spelled = spelled(arguments);
        return rewordings.text(key, locale, spelled).orElseGet(() -> filled(key, spelled));
    }

    /** As the bundle has it, whatever the company says instead. */
    public FormattedText original(String key, Object... arguments) {
        return filled(key, spelled(arguments));
    }

    private FormattedText filled(String key, Object[] arguments) {
        var template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("No message \"" + key + "\" in " + locale);
        }
        return template.fill(arguments);
    }

    private Object[] spelled(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> argument instanceof String words ? spelled(words) : argument)
                .toArray();
    }

    /** People's words, with the names of whoever was erased and of the assistant as they are in this language. */
    public String spelled(String words) {
        return spelled(spelled(words, Person.ERASED, "person.erased"), Person.ASSISTANT_NAME, "person.assistant");
    }

    private String spelled(String words, String name, String key) {
        return words.contains(name) ? words.replace(name, line(key)) : words;
    }

    /** The same for a place that shows no formatting. */
    public String line(String key, Object... arguments) {
        return text(key, arguments).text();
    }

    public boolean knows(String key) {
        return templates.containsKey(key);
    }

    /** Day and time as they are written in this language. */
    public String moment(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(line("format.moment"), locale).format(instant.atZone(zone));
    }

    /** Shorter, as the days around this one are called; the year only where it is another one. */
    public String shortMoment(Instant instant, ZoneId zone, LocalDate today) {
        var day = LocalDate.ofInstant(instant, zone);
        return line("format.short-moment", shortDay(day, today), time(instant, zone));
    }

    private String shortDay(LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (Math.abs(days) <= 1) {
            return line(days == 0 ? "day.today" : days == 1 ? "day.tomorrow" : "day.yesterday");
        }
        var pattern = line(day.getYear() == today.getYear() ? "format.short-day" : "format.short-day-year");
        return DateTimeFormatter.ofPattern(pattern, locale).format(day);
    }

    /** The time of day. */
    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(line("format.time"), locale).format(instant.atZone(zone));
    }

    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern(line("format.time"), locale).format(time);
    }

    /** With its weekday and year. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(line("format.day"), locale).format(day);
    }

    /** Standing alone, with or without its year. */
    public String month(YearMonth month, boolean withYear) {
        var pattern = line(withYear ? "format.month-year" : "format.month");
        return capital(DateTimeFormatter.ofPattern(pattern, locale).format(month));
    }

    /** As it stands over a column of a calendar, where there is room for two letters. */
    public String weekday(DayOfWeek day) {
        return capital(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)).substring(0, 2);
    }

    private String capital(String word) {
        return word.substring(0, 1).toUpperCase(locale) + word.substring(1);
    }

    public Tongue tongue() {
        return tongue;
    }

    public Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return templates.keySet();
    }
}
