package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.Incoming.Pressed;
import io.frontdesk.conversation.Incoming.Said;
import io.frontdesk.conversation.Incoming.Sender;
import io.frontdesk.conversation.Outgoing.Edit;
import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.conversation.Outgoing.Message;
import io.frontdesk.conversation.Outgoing.Notice;
import io.frontdesk.conversation.map.Command;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.correspondence.Content;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What one person really presses and says, as it comes from Telegram, and what the phone shows then. */
final class Fingers {

    private final QuietBot bot;
    private final Sender owner;
    private final CallbackData callbackData;
    private long nextMessage = 1;

    Fingers(QuietBot bot, Sender owner) {
        this.bot = bot;
        this.owner = owner;
        this.callbackData = bot.bean(CallbackData.class);
    }

    /** Presses, and takes what everybody is shown and told then; one of it is the notice that ends the wait. */
    List<Outgoing> press(String data) {
        bot.forget();
        bot.said();
        bot.bean(Conversation.class).take(new Pressed(owner, "press", nextMessage++, data));
        var answers = bot.said();
        assertThat(mine(answers, Notice.class)).as("notices about " + data).hasSize(1);
        return answers;
    }

    List<Outgoing> say(Content content) {
        bot.forget();
        bot.said();
        bot.bean(Conversation.class).take(new Said(owner, List.of(nextMessage++), content, null));
        return bot.said();
    }

    /** What the notice says; empty where the press simply did what it should. */
    String notice(List<Outgoing> answers) {
        return mine(answers, Notice.class).getFirst().text();
    }

    private <T extends Outgoing> List<T> mine(List<Outgoing> answers, Class<T> type) {
        return answers.stream()
                .filter(answer -> answer.chat() == owner.id())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The button of a screen turns it into the next one, unless that is a file. */
    void goes(Place place, Screen expected) {
        if (!expected.isText()) {
            goesFromCard(place, expected);
            return;
        }
        bot.inWorld(() -> {
            var answers = press(callbackData.encode(place, false));
            assertThat(notice(answers)).isEmpty();
            assertThat(mine(answers, Edit.class)).extracting(Edit::content).containsExactly(content(expected));
            standsAt(place);
        });
    }

    /** The button of a card leaves it as it is, and opens the next screen below. */
    void goesFromCard(Place place, Screen expected) {
        bot.inWorld(() -> {
            var answers = press(callbackData.encode(place, true));
            assertThat(mine(answers, Edit.class)).isEmpty();
            assertThat(mine(answers, Message.class))
                    .filteredOn(message -> message.keyboard() instanceof Keyboard.Inline)
                    .extracting(Message::content)
                    .containsExactly(content(expected));
            standsAt(place);
        });
    }

    private static Content content(Screen screen) {
        return screen.picture() == null
                ? screen.content()
                : new Content.Media(
                        Content.Media.Kind.PHOTO,
                        Path.of(screen.picture()).getFileName().toString(),
                        screen.content().words(),
                        null);
    }

    private void standsAt(Place place) {
        var asked = place instanceof Question question ? Optional.of(question) : Optional.empty();
        assertThat(bot.bean(Whereabouts.class).of(bot.person(owner.id())))
                .as("open question")
                .isEqualTo(asked);
    }

    /** A command that is offered is done without a word, and what it stands on turns into what it leads to. */
    void does(Command command) {
        bot.inWorld(() -> {
            var answers = press(callbackData.encode(command, false));
            assertThat(notice(answers)).as("said against " + command).isEmpty();
            assertThat(mine(answers, Edit.class))
                    .as("what turns up after " + command)
                    .isNotEmpty();
        });
    }

    /** A press that the person has no right to is refused in words, is nobody else's business and changes nothing. */
    void isRefused(Target.Carried target) {
        bot.inWorld(() -> {
            var answers = new ArrayList<Outgoing>();
            var statements = bot.statements().during(() -> {
                answers.addAll(press(callbackData.encode(target, false)));
                bot.forget();
            });
            assertThat(notice(answers)).as("said against " + target).isNotEmpty();
            assertThat(answers).extracting(Outgoing::chat).containsOnly(owner.id());
            assertThat(statements)
                    .as("changed by " + target)
                    .filteredOn(statement -> statement.matches("\\s*(insert|update|delete).*"))
                    .allMatch(statement ->
                            statement.contains("counted_command") || statement.contains("whereabouts set screen"));
        });
    }

    /** What the screen turns into at a press, with its labels. */
    Map.Entry<Content, List<List<String>>> turnsInto(Place place) {
        return bot.fromWorld(() -> {
            var edit =
                    mine(press(callbackData.encode(place, false)), Edit.class).getFirst();
            return Map.entry(
                    edit.content(),
                    edit.keyboard().rows().stream()
                            .map(row -> row.stream().map(Keyboard.Button::label).toList())
                            .toList());
        });
    }

    boolean isWelcome(Target.Carried target) {
        return bot.fromWorld(
                () -> notice(press(callbackData.encode(target, true))).isEmpty());
    }

    private List<Target.Carried> targets(Message message) {
        return ((Keyboard.Inline) message.keyboard())
                .rows().stream()
                        .flatMap(List::stream)
                        .map(Keyboard.Button::data)
                        .filter(Objects::nonNull)
                        .map(data -> callbackData.decode(data).orElseThrow().target())
                        .toList();
    }

    /** Whatever the answer to a question is, something is shown that leads on, and out of it where it is asked again. */
    void answers(Question question, Content answer) {
        bot.inWorld(() -> {
            press(callbackData.encode(question, false));
            var last = mine(say(answer), Message.class).getLast();
            assertThat(targets(last)).as("a way on from " + last).isNotEmpty();
            if (bot.bean(Whereabouts.class).of(bot.person(owner.id())).isPresent()) {
                assertThat(targets(last)).as("a way out of " + last).anyMatch(Walk::isWayOut);
            }
        });
    }
}
