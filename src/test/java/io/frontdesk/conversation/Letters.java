package io.frontdesk.conversation;

import static java.util.Objects.requireNonNull;

import io.frontdesk.conversation.CallbackData.Decoded;
import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.conversation.Outgoing.Message;
import io.frontdesk.conversation.Walk.Step;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.people.Refusal;
import java.util.List;
import java.util.stream.Stream;

/** Reads what people are sent, and tries what its buttons lead to. */
final class Letters {

    private final QuietBot bot;
    private final MapOfTheBot map;
    private final Limits limits;

    Letters(QuietBot bot, MapOfTheBot map) {
        this.bot = bot;
        this.map = map;
        this.limits = new Limits(bot.bean(CallbackData.class));
    }

    /** Marks the cards on the map; none may lead its reader to a refusal. */
    void read(List<Outgoing> sent) {
        for (var letter : sent) {
            map.tells(letter);
            if (letter instanceof Message message) {
                limits.check(message);
                steps(message).forEach(step -> follow(step, message));
            }
        }
    }

    private void follow(Step step, Message message) {
        if (step.to() instanceof Place place) {
            map.leads(step, place);
            try {
                var reader = bot.bean(Viewers.class).of(bot.person(message.chat()));
                bot.bean(Router.class).show(place, reader);
            } catch (Refusal refusal) {
                throw new AssertionError(message + " leads to a refusal by " + step, refusal);
            }
        }
    }

    /** Its buttons. */
    Stream<Step> steps(Message message) {
        return message.keyboard() instanceof Keyboard.Inline(var rows)
                ? rows.stream()
                        .flatMap(List::stream)
                        .filter(button -> button.data() != null)
                        .map(button -> step(message, button))
                : Stream.empty();
    }

    private Step step(Message message, Keyboard.Button button) {
        var decoded = bot.bean(CallbackData.class).decode(requireNonNull(button.data()));
        var target = decoded.map(Decoded::target).orElseThrow(() -> new AssertionError("Dead data in " + button));
        var from = map.card(message.content().words().text())
                .orElseThrow(() -> new AssertionError("No message of the bundle begins like " + message));
        return new Step(from, map.wording().label(button.label()), target);
    }
}
