package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.phones.ShownMedia;
import io.frontdesk.sandbox.phones.ShownMessage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message of the bot as somebody sees it. */
record Seen(Someone by, ShownMessage message) {

    /** Nobody sees which spaces keep words together. */
    static String words(ShownMessage message) {
        return plain(message.words());
    }

    static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }

    /** What it holds besides words; null where it holds nothing. */
    static @Nullable String kind(ShownMessage message) {
        return message.media() == null ? null : message.media().kind();
    }

    ShownMedia media() {
        return message.attached();
    }

    static Stream<String> labels(ShownMessage message) {
        return message.buttons().stream().flatMap(List::stream).map(button -> plain(button.label()));
    }

    /** The label that looks like this, as it is. */
    static String label(ShownMessage message, String seen) {
        return message.buttons().stream()
                .flatMap(List::stream)
                .map(ShownMessage.Button::label)
                .filter(label -> plain(label).equals(plain(seen)))
                .findFirst()
                .orElse(seen);
    }

    Someone taps(String label) {
        by.tap(message, label);
        return by;
    }

    /** Taps twice before an answer comes, as impatient people do. */
    Someone tapsTwice(String label) {
        by.press(message, label);
        by.tap(message, label);
        return by;
    }

    /** As a person does, some time after the message has come: it is known by then where it has arrived. */
    Someone replies(String text) {
        return repliesTo(null, text);
    }

    /** Replies to a part of it; null means the whole message. */
    Someone repliesTo(@Nullable String quote, String text) {
        by.settles();
        by.phone.replyTo(message.id(), text, quote);
        return by;
    }

    /** Waits until this very message has these buttons. */
    Seen hasButtons(String... labels) {
        by.waitFor(
                () -> labels(now())
                        .toList()
                        .equals(Stream.of(labels).map(Seen::plain).toList()),
                () -> List.of(labels) + " under " + now());
        return new Seen(by, now());
    }

    /** How it looks by now. */
    ShownMessage now() {
        return by.message(message.id());
    }

    /** Waits until this very message has this emoji of the other side; null means none. */
    Seen hasReaction(@Nullable String emoji) {
        by.finds(emoji, message);
        return this;
    }

    Seen contains(String words) {
        assertThat(words(message)).contains(plain(words));
        return this;
    }

    Seen lacks(String words) {
        assertThat(words(message)).doesNotContain(plain(words));
        return this;
    }

    /** Waits until this very message shows the words. */
    Seen becomes(String words) {
        by.waitFor(
                () -> words(now()).contains(plain(words)), () -> "«" + words + "» instead of «" + words(now()) + "»");
        return new Seen(by, now());
    }
}
