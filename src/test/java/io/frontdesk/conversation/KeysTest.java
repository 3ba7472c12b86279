package io.frontdesk.conversation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.map.ContactPlace.Box;
import io.frontdesk.conversation.map.CoursePlace.Topic;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.PassPlace;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.TicketPlace;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.pass.Pass.Detail;
import io.frontdesk.pass.Presentation.Audience;
import io.frontdesk.people.Audit;
import io.frontdesk.settings.Placeholder;
import io.frontdesk.settings.StandardText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that the code speaks of is in the bundles; that all bundles have the same ones is seen by {@link MessagesTest}. */
class KeysTest {

    private static final Pattern WORD = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"");

    /** What takes a key, first or after a condition, which may choose one of two. */
    private static final Pattern CALL = Pattern.compile(
            "\\b(?:draw|line|lineIf|row|rowIf|button|ask|sure|describing|visit|why|Refusal|Unfit|UnfitAnswer|Way)\\("
                    + "\\s*(?:[^\";{}]*[,?]\\s*)?\"([a-z][\\w.-]*)\"(?!\\s*\\+)(?:\\s*:\\s*\"([a-z][\\w.-]*)\")?");

    private static final Pattern BEGINNING = Pattern.compile("\"([a-z][a-z.-]*\\.)\"\\s*\\+");

    /** The name of a file begins so. */
    private static final String FILE = "categories.";

    /** What follows is a key without its family, and is met by itself in the code. */
    private static final String SHORT = "button.";

    /** Where the code puts a key together: how it begins, and all that can follow. */
    private static final Map<String, Stream<?>> FAMILIES = Map.ofEntries(
            Map.entry("audit.", Stream.of(Audit.Kind.values())),
            Map.entry("button.language.", Stream.of(Tongue.values())),
            Map.entry("button.passes.", Stream.of(PassPlace.Shelf.values())),
            Map.entry("button.shelf.", Stream.of(TicketPlace.Shelf.values())),
            Map.entry(
                    "card.",
                    Stream.of(
                            "inside",
                            "applicant-wrote",
                            "colleague-answered",
                            "opened",
                            "pass-inside",
                            "pass-wrote",
                            "pass-answered",
                            "dialog")),
            Map.entry("colleague.", Stream.of("engineer", "accountant")),
            Map.entry("command.", Stream.of("menu", "help", "course", "language", "id")),
            Map.entry("course-lesson-title.", Stream.of(Topic.values())),
            Map.entry("course-lesson.", Stream.of(Topic.values())),
            Map.entry("course.step.", IntStream.rangeClosed(0, 10).boxed()),
            Map.entry("course.title.", IntStream.rangeClosed(0, 10).boxed()),
            Map.entry("directory.about.", Stream.of(Directory.values())),
            Map.entry("directory.name.", Stream.of(Directory.values())),
            Map.entry(
                    "kind.",
                    Stream.of(Media.Kind.values()).map(kind -> kind == Media.Kind.VIDEO_NOTE ? "video_note" : kind)),
            Map.entry("language.", Stream.of(Tongue.values())),
            Map.entry("pass.", Stream.of(Detail.values())),
            Map.entry("passes.empty.", Stream.of(PassPlace.Shelf.values())),
            Map.entry("placeholder.", Stream.of(Placeholder.values())),
            Map.entry("placeholder-example.", Stream.of(Placeholder.values())),
            Map.entry("placeholder-meaning.", Stream.of(Placeholder.values())),
            Map.entry("presented.", Stream.of(Audience.values())),
            Map.entry("setting.", Stream.of("mode", "sure-from", "maybe-from", "proven-after")),
            Map.entry("standard-text-name.", Stream.of(StandardText.values())),
            Map.entry("talks.", Stream.of(Box.values())),
            Map.entry("tickets.empty.", Stream.of(TicketPlace.Shelf.values())));

    private final Set<String> keys = Bundle.of("ru").keySet();

    @Test
    void every_word_that_looks_like_a_key_is_one() {
        var families = keys.stream().map(KeysTest::family).collect(toSet());
        assertThat(found(WORD, Sources.in("conversation")))
                .filteredOn(word -> families.contains(family(word)))
                .isNotEmpty()
                .allSatisfy(this::isKnown);
    }

    private static String family(String key) {
        return key.split("\\.", 2)[0];
    }

    @Test
    void whatever_is_said_by_a_key_is_in_the_bundle() {
        assertThat(found(CALL, Sources.all())).hasSizeGreaterThan(500).allSatisfy(this::isKnown);
    }

    @Test
    void it_is_known_what_can_follow_where_a_key_is_put_together() {
        assertThat(found(BEGINNING, Sources.in("conversation")))
                .filteredOn(beginning -> !Set.of(FILE, SHORT).contains(beginning))
                .allSatisfy(beginning -> assertThat(FAMILIES).containsKey(beginning));
    }

    @Test
    void whatever_can_follow_where_a_key_is_put_together_is_in_the_bundle() {
        FAMILIES.forEach((beginning, ends) -> ends.map(KeysTest::written).forEach(end -> isKnown(beginning + end)));
    }

    private static String written(Object end) {
        return end instanceof Enum<?> choice
                ? choice.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : end.toString();
    }

    private static List<String> found(Pattern pattern, String code) {
        return pattern.matcher(code)
                .results()
                .flatMap(result -> IntStream.rangeClosed(1, result.groupCount()).mapToObj(result::group))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Labels of buttons are spoken of without their family. */
    private void isKnown(String key) {
        assertThat(Stream.of(key, SHORT + key)).as(key).anyMatch(keys::contains);
    }
}
