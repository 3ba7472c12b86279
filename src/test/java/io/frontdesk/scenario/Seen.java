package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.phones.ShownMessage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message of the bot as somebody sees it. */
record Seen(Someone by, ShownMessage message) {

    static String words(ShownMessage message) {
        return message.text() != null ? message.text() : message.caption() != null ? message.caption() : "";
    }

    static Stream<String> labels(ShownMessage message) {
        return message.buttons().stream().flatMap(List::stream).map(ShownMessage.Button::label);
    }

    Someone taps(String label) {
        by.tap(message, label);
        return by;
    }

    /** Taps twice before an answer comes, as impatient people do. */
    Someone tapsTwice(String label) {
        by.phone.press(message.id(), label);
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
        by.waitFor(() -> labels(now()).toList().equals(List.of(labels)), () -> List.of(labels) + " under " + now());
        return new Seen(by, now());
    }

    private ShownMessage now() {
        return by.message(message.id());
    }

    Seen contains(String words) {
        assertThat(words(message)).contains(words);
        return this;
    }

    /** Waits until this very message shows the words. */
    Seen becomes(String words) {
        by.waitFor(() -> words(now()).contains(words), () -> "«" + words + "» instead of «" + words(now()) + "»");
        return new Seen(by, now());
    }
}
