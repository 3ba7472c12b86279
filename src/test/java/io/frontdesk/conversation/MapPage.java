package io.frontdesk.conversation;

import io.frontdesk.conversation.MapOfTheBot.Way;
import io.frontdesk.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The map of the bot as a page of the documentation: who gets where, and a flowchart for each area. */
final class MapPage {

    private static final String HEAD = """
            # The map of the bot

            Found by `MapOfTheBotTest`, which taps everything that people of each role can reach. After a change of the bot write it
            anew: `./mvnw test -Dtest=MapOfTheBotTest -Dmap.write`.

            A box is a place: what it shows first, and its record in `io.frontdesk.conversation.map`; a slanted box is a question. A thin
            arrow is a button that leads on, a thick one a command that is done on the way, a dotted one (✎) a message. An ellipsis stands
            for a name, a number or other words of people. What leads back is left out.
            """;

    private static final Map<String, String> ENTRANCES = Map.of(
            MapOfTheBot.KEYBOARD, "the keyboard under the input",
            MapOfTheBot.SLASH, "a command with a slash",
            MapOfTheBot.ANYTHING, "a message that nobody asked for");

    /** What leads up again. */
    private static final Set<String> BACK = Set.of("‹ Назад", "Отмена", "Главное меню", "Нет");

    private final MapOfTheBot map;
    private final Set<String> questions;

    /** @param questions the names of those places where a message is the answer */
    MapPage(MapOfTheBot map, Set<String> questions) {
        this.map = map;
        this.questions = questions;
    }

    String text() {
        return HEAD
                + areas().map(this::chart).collect(Collectors.joining())
                + "\n## Cards\n\n" + cards()
                + "\n## Who reaches what\n\n" + table();
    }

    private String cards() {
        return "| card | its buttons |\n|---|---|\n"
                + map.wording().cards().entrySet().stream()
                        .map(card -> "| " + card.getValue() + " | " + buttons(card.getKey()) + " |\n")
                        .collect(Collectors.joining());
    }

    private String buttons(String card) {
        return map.ways().keySet().stream()
                .filter(way -> way.from().equals(card))
                .map(way -> String.join(", ", map.ways().get(way)) + " → `"
                        + record(way.by().isEmpty() ? way.to() : way.by()) + "`")
                .collect(Collectors.joining(" · "));
    }

    private String table() {
        var roles = Stream.of(Role.values()).map(Role::name).collect(Collectors.joining(" | "));
        return "| | " + roles + " |\n|---|" + ":-:|".repeat(Role.values().length) + "\n"
                + map.reached().entrySet().stream()
                        .map(entry -> "| `" + entry.getKey() + "` |" + marks(entry.getValue()) + "\n")
                        .collect(Collectors.joining());
    }

    private static String marks(Set<Role> roles) {
        return Stream.of(Role.values())
                .map(role -> roles.contains(role) ? " ● |" : "   |")
                .collect(Collectors.joining());
    }

    private Stream<String> areas() {
        return map.reached().keySet().stream().map(MapPage::area).distinct();
    }

    private static String area(String name) {
        return name.split("\\.", 2)[0];
    }

    private String chart(String area) {
        var ways = map.ways().keySet().stream()
                .filter(way -> !isCard(way.from()) && belongs(way, area))
                .filter(way -> !labels(way).isEmpty())
                .toList();
        var nodes = new TreeSet<String>();
        ways.forEach(way -> nodes.addAll(List.of(way.from(), way.to())));
        return "\n## " + area + "\n\n```mermaid\nflowchart LR\n"
                + nodes.stream().map(node -> node(node, area)).collect(Collectors.joining())
                + ways.stream().map(this::arrow).collect(Collectors.joining())
                + "```\n";
    }

    private boolean isCard(String name) {
        return map.wording().cards().containsKey(name);
    }

    /** What begins in no place belongs where it leads to. */
    private boolean belongs(Way way, String area) {
        var from = map.reached().containsKey(way.from()) ? way.from() : way.to();
        return area(map.reached().containsKey(from) ? from : way.by()).equals(area);
    }

    private Set<String> labels(Way way) {
        var labels = new TreeSet<>(map.ways().get(way));
        labels.removeAll(map.reached().containsKey(way.from()) ? BACK : Set.of());
        return labels;
    }

    private String node(String name, String area) {
        return "    " + id(name) + shape(name, area) + "\n";
    }

    private String shape(String name, String area) {
        if (ENTRANCES.containsKey(name)) {
            return "([\"" + ENTRANCES.get(name) + "\"])";
        }
        if (isCard(name)) {
            return ">\"" + map.wording().cards().get(name) + "\"]";
        }
        if (!area(name).equals(area)) {
            return "([\"" + area(name) + ": " + record(name) + "\"])";
        }
        var text = "\"" + escaped(map.titles().getOrDefault(name, Set.of()), "<br/>") + "<br/><i>" + record(name)
                + "</i>\"";
        return questions.contains(name) ? "[/" + text + "/]" : "[" + text + "]";
    }

    private String arrow(Way way) {
        var deed = way.by().isEmpty() ? "" : "<br/><i>" + record(way.by()) + "</i>";
        return "    " + id(way.from()) + " " + line(way) + "|\"" + escaped(labels(way), ", ") + deed + "\"| "
                + id(way.to()) + "\n";
    }

    private String line(Way way) {
        if (!way.by().isEmpty()) {
            return "==>";
        }
        return labels(way).stream().allMatch(label -> label.startsWith(MapOfTheBot.WORDS)) ? "-.->" : "-->";
    }

    private static String escaped(Collection<String> words, String between) {
        return String.join(between, words).replace("\"", "#quot;");
    }

    private static String id(String name) {
        return name.replaceAll("\\W", "_");
    }

    /** {@code ticket.send-outside} is the record {@code SendOutside}. */
    private static String record(String name) {
        return Stream.of(name.split("\\.", 2)[1].split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
