package io.frontdesk.conversation;

import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.map.StandardTextPlace;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company in which nothing has happened yet, and one person looks into every list. */
final class EmptyCompany {

    private static final long SOMEBODY = 7;
    private static final String NAME = "Зинаида";

    /** The sentences that say what would appear where nothing is. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?!.*\\.(begin|offline))(.*[.-]empty(\\..*)?|invitations\\.none|duty\\.no-posts)");

    private final QuietBot bot;
    private final Viewer viewer;

    /** Within a transaction that leaves no trace. */
    EmptyCompany(QuietBot bot, Role role) {
        this.bot = bot;
        bot.bean(JdbcClient.class)
                .sql("truncate person, category, guard_post, counterparty cascade")
                .update();
        bot.bean(People.class).enrol(new Introduction(SOMEBODY, NAME, null, null, "ru"), role, false, null);
        viewer = bot.bean(Viewers.class).of(bot.person(SOMEBODY));
    }

    /** What is shown on the first page of all lists that can be reached without doing anything. */
    Map<Place, Screen> lists() {
        var seen = new LinkedHashMap<Place, Screen>();
        var places = new ArrayDeque<>(keyboard());
        while (!places.isEmpty()) {
            var place = places.remove();
            if (!(place instanceof Question) && !seen.containsKey(place)) {
                var screen = bot.bean(Router.class).show(place, viewer);
                seen.put(place, screen);
                targets(screen)
                        .filter(Place.class::isInstance)
                        .map(Place.class::cast)
                        .forEach(places::add);
            }
        }
        seen.keySet().removeIf(place -> !isList(place));
        return seen;
    }

    private List<Place> keyboard() {
        return Arrays.stream(Shortcut.values())
                .map(Shortcut::target)
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .toList();
    }

    private static Stream<Target> targets(Screen screen) {
        return screen.rows().stream().flatMap(List::stream).map(Button::target);
    }

    /** What came with the bot is never missing. */
    private static boolean isList(Place place) {
        return !(place instanceof StandardTextPlace)
                && Arrays.stream(place.getClass().getRecordComponents())
                        .anyMatch(component -> component.getName().equals("page"));
    }

    /** Whether it says what would be there, or holds the person who looks, so that it is not empty. */
    boolean speaks(Screen list) {
        var words = list.content().words().text();
        return sentences().anyMatch(words::contains)
                || words.contains(NAME)
                || list.rows().stream()
                        .flatMap(List::stream)
                        .anyMatch(button -> button.label().contains(NAME));
    }

    private Stream<String> sentences() {
        return Stream.concat(
                Bundle.of("ru").entrySet().stream()
                        .filter(entry -> SENTENCE.matcher(entry.getKey()).matches())
                        .map(Map.Entry::getValue)
                        .filter(sentence -> !sentence.contains("{")),
                Arrays.stream(Directory.values()).map(directory -> viewer.line("directory.empty", directory)));
    }
}
