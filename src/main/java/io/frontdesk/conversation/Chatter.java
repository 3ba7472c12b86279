package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Outgoing.Reply;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts screens and cards into the outbox. */
@Component
public class Chatter {

    private final Outbox outbox;
    private final CallbackData callbackData;
    private final ReplyKeyboards keyboards;
    private final Pictures pictures;

    Chatter(Outbox outbox, CallbackData callbackData, ReplyKeyboards keyboards, Pictures pictures) {
        this.outbox = outbox;
        this.callbackData = callbackData;
        this.keyboards = keyboards;
        this.pictures = pictures;
    }

    /** A new message whose buttons lead on in place. */
    public void screen(Viewer to, Screen screen, Priority priority) {
        put(to, screen, !screen.isText(), null, priority, null);
    }

    /** A new message that stays when its buttons are pressed. */
    public void card(Viewer to, Screen card, @Nullable Reply reply, @Nullable String receipt) {
        put(to, card, true, reply, Priority.CARD, receipt);
    }

    /** The same without a sound. */
    public void quietCard(Viewer to, Screen card, @Nullable Reply reply, @Nullable String receipt) {
        put(to, card, true, reply, Priority.QUIET, receipt);
    }

    /** The same for one that its reader waits for. */
    public void awaitedCard(Viewer to, Screen card, String receipt) {
        put(to, card, true, null, Priority.INTERACTIVE, receipt);
    }

    private void put(
            Viewer to,
            Screen screen,
            boolean isCard,
            @Nullable Reply reply,
            Priority priority,
            @Nullable String receipt) {
        if (to.person().isBlocked()) {
            return;
        }
        var buttons = buttons(screen, isCard);
        if (screen.picture() != null) {
            var words = screen.content().words();
            put(new Outgoing.File(to.person().id(), pictures.of(screen.picture()), words, buttons, priority, receipt));
        } else {
            put(new Outgoing.Message(to.person().id(), screen.content(), buttons, reply, priority, receipt));
        }
    }

    /** The one message that somebody gets who is blocked. */
    public void lastWord(Viewer to, Screen line) {
        put(new Outgoing.Message(
                to.person().id(), line.content(), Keyboard.NO_BUTTONS, null, Priority.INTERACTIVE, null));
    }

    /** A card with a file that we have made, over its words. */
    public void file(Viewer to, OwnFile file, Screen card, Priority priority, @Nullable String receipt) {
        if (!to.person().isBlocked()) {
            var words = card.content().words();
            put(new Outgoing.File(to.person().id(), file, words, buttons(card, true), priority, receipt));
        }
    }

    /** A card that was delivered before gets this file, when nothing else is to be said, and the words under it. */
    public void exchangeFile(Viewer to, long message, OwnFile file, Screen card, String receipt) {
        var words = card.content().words();
        put(new Outgoing.FileEdit(to.person().id(), message, file, words, buttons(card, true), Priority.CARD, receipt));
    }

    void redraw(Viewer to, long message, Screen screen) {
        var buttons = buttons(screen, false);
        if (screen.picture() != null) {
            var words = screen.content().words();
            put(new Outgoing.FileEdit(
                    to.person().id(),
                    message,
                    pictures.of(screen.picture()),
                    words,
                    buttons,
                    Priority.INTERACTIVE,
                    null));
        } else {
            put(new Outgoing.Edit(to.person().id(), message, screen.content(), buttons));
        }
    }

    /** New content for a card that was delivered before. */
    public void redrawCard(Viewer to, long message, Screen card) {
        put(new Outgoing.Edit(to.person().id(), message, card.content(), buttons(card, true)));
    }

    /**
     * The same with word of what became of it.
     *
     * @param newFile whether it holds another file now than it was sent with
     */
    public void redrawCard(Viewer to, long message, Screen card, boolean newFile, String receipt) {
        put(new Outgoing.Edit(to.person().id(), message, card.content(), buttons(card, true), newFile, receipt));
    }

    /** @param emoji null takes it back */
    public void react(long chat, long message, @Nullable String emoji) {
        put(new Outgoing.Reaction(chat, message, emoji));
    }

    /** Takes a message out of the person's chat. */
    public void remove(Viewer to, long message) {
        put(new Outgoing.Removal(to.person().id(), message));
    }

    /** A line that brings the keyboard under the input field up to date. */
    public void keyboard(Viewer to, Screen line) {
        keyboard(to, line, keyboards.of(to));
    }

    /** The same with a key that sends the person's own phone number. */
    public void keyboardWithPhone(Viewer to, Screen line) {
        keyboard(to, line, keyboards.withPhone(to));
    }

    /** A line that takes the keyboard away. */
    public void withoutKeyboard(Viewer to, Screen line) {
        keyboard(to, line, new Keyboard.None());
    }

    private void keyboard(Viewer to, Screen line, Keyboard keyboard) {
        if (!to.person().isBlocked()) {
            put(new Outgoing.Message(to.person().id(), line.content(), keyboard, null, Priority.INTERACTIVE, null));
        }
    }

    /** Nothing goes to whoever is nobody in Telegram. */
    private void put(Outgoing outgoing) {
        if (!Person.isErased(outgoing.chat())) {
            outbox.put(outgoing);
        }
    }

    public void line(Viewer to, String key, Object... arguments) {
        screen(to, to.draw(key, arguments).done(), Priority.INTERACTIVE);
    }

    public void commands(Viewer to) {
        put(new Outgoing.Commands(to.person().id(), SlashCommands.offered(to.phrases())));
    }

    void notice(Viewer to, String callback, String text, boolean alert) {
        put(new Outgoing.Notice(to.person().id(), callback, text, alert));
    }

    private Keyboard.Inline buttons(Screen screen, boolean isCard) {
        return new Keyboard.Inline(screen.rows().stream()
                .map(row -> row.stream()
                        .map(button -> button(button, isCard || leavesPicture(screen, button.target())))
                        .toList())
                .toList());
    }

    /** A message with a picture cannot become one without: what has none comes below. */
    private static boolean leavesPicture(Screen screen, Target target) {
        return screen.picture() != null && target instanceof Target.Carried carried && !carried.isPictured();
    }

    private Keyboard.Button button(Button button, boolean isCard) {
        var style = Keyboard.Style.valueOf(button.look().name());
        return switch (button.target()) {
            case Target.Carried target ->
                new Keyboard.Button(button.label(), style, callbackData.encode(target, isCard), null);
            case Target.Web(var address) -> new Keyboard.Button(button.label(), style, null, address.toString());
            case Target.Input(var words) -> new Keyboard.Button(button.label(), style, null, null, words);
        };
    }
}
