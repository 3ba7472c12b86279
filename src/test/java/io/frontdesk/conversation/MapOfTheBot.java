package io.frontdesk.conversation;

import io.frontdesk.conversation.Walk.Step;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What leads where, as it was found by walking about. Places and commands go by their names on the wire, without numbers. */
final class MapOfTheBot {

    /** Where ways begin that no place leads to. */
    static final String KEYBOARD = "keyboard";

    static final String SLASH = "slash";
    static final String ANYTHING = "anything";

    /** The label of a way that a message opens. */
    static final String WORDS = "✎";

    private static final int LONGEST_TITLE = 200;

    private final Codec codec;
    private final Wording wording = new Wording();
    private final Map<String, Set<Role>> reached = new TreeMap<>();
    private final Map<String, Set<String>> titles = new TreeMap<>();
    private final Map<Way, Set<String>> ways = new TreeMap<>();
    private final Set<String> told = new TreeSet<>();

    MapOfTheBot(Codec codec) {
        this.codec = codec;
    }

    /**
     * From one place, or card, to the next place.
     *
     * @param by the command that is done on the way; empty where a button only leads there
     */
    record Way(String from, String by, String to) implements Comparable<Way> {

        @Override
        public int compareTo(Way other) {
            return toString().compareTo(other.toString());
        }
    }

    Wording wording() {
        return wording;
    }

    String name(Target.Carried target) {
        return shape(target).split(":", 2)[0];
    }

    /** The target with its choices but without its numbers. */
    String shape(Target.Carried target) {
        return codec.encode(target).replaceAll("\\d+", "0");
    }

    Optional<String> card(String text) {
        return wording.card(text);
    }

    void reaches(Role role, Target.Carried target, String title) {
        reached.computeIfAbsent(name(target), name -> EnumSet.noneOf(Role.class))
                .add(role);
        titles.computeIfAbsent(name(target), name -> new TreeSet<>()).add(cut(title));
    }

    /** What somebody wrote may be as long as Telegram allows. */
    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE) + "…";
    }

    void tells(Outgoing letter) {
        if (letter instanceof Outgoing.Message message) {
            card(message.content().words().text()).ifPresent(told::add);
        }
    }

    void leads(Step step, Target.Carried to) {
        way(new Way(step.from(), step.by(), name(to)), step.label());
    }

    /** Nothing comes of it but a card. */
    void leadsToCard(Step step, String text) {
        card(text).ifPresent(card -> way(new Way(step.from(), name(step.to()), card), step.label()));
    }

    private void way(Way way, String label) {
        ways.computeIfAbsent(way, any -> new TreeSet<>()).add(label);
    }

    /** Who got where. */
    Map<String, Set<Role>> reached() {
        return reached;
    }

    /** What stands first in a place, or on the button of a command. */
    Map<String, Set<String>> titles() {
        return titles;
    }

    /** With the labels of the buttons that lead there. */
    Map<Way, Set<String>> ways() {
        return ways;
    }

    /** The keys of the cards that somebody was sent. */
    Set<String> told() {
        return told;
    }
}
