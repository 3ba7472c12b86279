package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.conversation.Outgoing.Message;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.NarrowPhone;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.correspondence.Content.Text;
import io.frontdesk.correspondence.FormattedText;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What Telegram takes, by https://core.telegram.org/bots/api#sendmessage and #inlinekeyboardbutton, and what a {@link NarrowPhone} shows of
 * a row: every label whole.
 */
final class Limits {

    private static final int LONGEST_TEXT = 4_096;
    private static final int LONGEST_CAPTION = 1_024;
    private static final int LONGEST_LABEL = 40;
    private static final int WIDEST_ROW = 8;
    private static final int MOST_BUTTONS = 100;
    private static final Translations TRANSLATIONS = new Translations();

    private final CallbackData callbackData;

    Limits(CallbackData callbackData) {
        this.callbackData = callbackData;
    }

    void check(Screen screen) {
        check(screen.content().words());
        if (screen.picture() != null) {
            assertThat(screen.content().words().text()).hasSizeLessThanOrEqualTo(LONGEST_CAPTION);
        }
        if (screen.isText()) {
            assertThat(screen.content().words().text()).isNotBlank();
        }
        assertThat(screen.rows()).allSatisfy(row -> assertThat(row).hasSizeBetween(1, WIDEST_ROW));
        assertThat(screen.rows().stream().mapToInt(List::size).sum()).isLessThanOrEqualTo(MOST_BUTTONS);
        screen.rows().forEach(row -> row.forEach(this::check));
        screen.rows().forEach(row -> fits(row.stream().map(Button::label).toList()));
    }

    /** What somebody is sent, as it reads in Russian and as it would in the other languages. */
    void check(Message message) {
        assertThat(message.content().words().text())
                .hasSizeLessThanOrEqualTo(message.content() instanceof Text ? LONGEST_TEXT : LONGEST_CAPTION);
        if (message.keyboard() instanceof Keyboard.Inline(var rows)) {
            rows.stream()
                    .map(row -> row.stream().map(Keyboard.Button::label).toList())
                    .flatMap(TRANSLATIONS::of)
                    .forEach(Limits::fits);
        }
    }

    private static void fits(List<String> row) {
        assertThat(row)
                .as("a row of %s", row.size())
                .allSatisfy(label -> assertThat(NarrowPhone.width(label))
                        .as(label)
                        .isLessThanOrEqualTo(NarrowPhone.room(row.size())));
    }

    private static void check(FormattedText text) {
        assertThat(text.text()).hasSizeLessThanOrEqualTo(LONGEST_TEXT);
        assertThat(text.entities()).allSatisfy(entity -> {
            assertThat(entity.offset()).isNotNegative();
            assertThat(entity.length()).isPositive();
            assertThat(entity.end()).isLessThanOrEqualTo(text.text().length());
        });
    }

    private void check(Button button) {
        assertThat(button.label()).isNotBlank();
        assertThat(button.label().codePointCount(0, button.label().length())).isLessThanOrEqualTo(LONGEST_LABEL);
        if (button.target() instanceof Target.Carried target) {
            survives(target, false);
            survives(target, true);
        }
    }

    private void survives(Target.Carried target, boolean onCard) {
        var data = callbackData.encode(target, onCard);
        assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(CallbackData.LIMIT);
        assertThat(callbackData.decode(data)).contains(new CallbackData.Decoded(target, onCard));
    }
}
