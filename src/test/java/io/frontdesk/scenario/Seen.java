package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.phones.ShownMessage;
import java.util.List;
import java.util.stream.Stream;

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

    Someone replies(String text) {
        by.phone.replyTo(message.id(), text, null);
        return by;
    }

    Seen hasButtons(String... labels) {
        assertThat(labels(message)).containsExactly(labels);
        return this;
    }

    Seen contains(String words) {
        assertThat(words(message)).contains(words);
        return this;
    }

    /** Waits until this very message shows the words. */
    Seen becomes(String words) {
        by.waitFor(
                () -> words(by.message(message.id())).contains(words),
                () -> "«" + words + "» instead of «" + words(by.message(message.id())) + "»");
        return new Seen(by, by.message(message.id()));
    }
}
