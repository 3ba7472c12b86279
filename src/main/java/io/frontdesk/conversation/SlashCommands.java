package io.frontdesk.conversation;

import io.frontdesk.conversation.map.CoursePlace.Course;
import io.frontdesk.conversation.map.HelpPlace.Help;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.HomePlace.Id;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.ProfilePlace.Languages;
import io.frontdesk.conversation.view.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be typed with a slash. */
final class SlashCommands {

    private static final Map<String, Place> PLACES = Map.of(
            "start", new Home(),
            "menu", new Home(),
            "cancel", new Home(),
            "help", new Help(),
            "course", new Course(),
            "language", new Languages(),
            "id", new Id());

    private static final Pattern COMMAND = Pattern.compile("/(\\w{1,32})(@\\w+)?(\\s.*)?", Pattern.DOTALL);

    private static final List<String> OFFERED = List.of("menu", "help", "course", "language", "id");

    private SlashCommands() {}

    /** Where {@code /menu}, {@code /menu@our_bot} or {@code /start payload} leads; a command nobody knows leads to the help. */
    static Optional<Place> place(String text) {
        var command = COMMAND.matcher(text);
        return command.matches()
                ? Optional.of(PLACES.getOrDefault(command.group(1).toLowerCase(Locale.ROOT), new Help()))
                : Optional.empty();
    }

    static boolean isStart(String text) {
        var command = COMMAND.matcher(text);
        return command.matches() && command.group(1).equalsIgnoreCase("start");
    }

    /** What a link to the bot adds to the start: {@code https://t.me/our_bot?start=payload} comes as {@code /start payload}. */
    static Optional<String> payload(String text) {
        var command = COMMAND.matcher(text);
        return command.matches() && command.group(1).equalsIgnoreCase("start")
                ? Optional.ofNullable(command.group(3)).map(String::strip).filter(payload -> !payload.isEmpty())
                : Optional.empty();
    }

    static List<Outgoing.Commands.Command> offered(Phrases phrases) {
        return OFFERED.stream()
                .map(name -> new Outgoing.Commands.Command(name, phrases.line("command." + name)))
                .toList();
    }
}
