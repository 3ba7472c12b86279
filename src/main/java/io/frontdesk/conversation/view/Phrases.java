package io.frontdesk.conversation.view;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.correspondence.FormattedText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that the bot says in one language. */
public final class Phrases {

    private final Tongue tongue;
    private final Locale locale;
    private final Map<String, Template> templates;

    Phrases(Tongue tongue, Map<String, String> patterns) {
        this.tongue = tongue;
        this.locale = Locale.forLanguageTag(tongue.name());
        this.templates = patterns.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> new Template(entry.getValue(), locale)));
    }

    /**
     * @param arguments counts as int (for plurals), numbers of things as long, enums for choices, people's words as String or
     *     FormattedText
     * @throws IllegalArgumentException where the bundle lacks the key
     */
    public FormattedText text(String key, Object... arguments) {
        var template = templates.get(key);
        if (template == null) {
            throw new IllegalArgumentException("No message \"" + key + "\" in " + locale);
        }
        return template.fill(arguments);
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

    /** The time of day. */
    public String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ofPattern(line("format.time"), locale).format(instant.atZone(zone));
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
