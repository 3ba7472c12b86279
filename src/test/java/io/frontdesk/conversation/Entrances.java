package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Message;
import io.frontdesk.conversation.Walk.Step;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.correspondence.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where a person can begin: the keyboard under the input, the commands with a slash, and the cards that have come so far. */
final class Entrances {

    private final QuietBot bot;
    private final BusyCompany company;
    private final MapOfTheBot map;
    private final Letters letters;

    Entrances(QuietBot bot, BusyCompany company, MapOfTheBot map) {
        this.bot = bot;
        this.company = company;
        this.map = map;
        this.letters = new Letters(bot, map);
    }

    List<Step> of(long person) {
        var entrances = new ArrayList<Step>();
        keyboard(person).forEach(entrances::add);
        slashes().forEach(entrances::add);
        cards(person).forEach(entrances::add);
        return entrances;
    }

    private Stream<Step> keyboard(long person) {
        var keyboards = bot.bean(ReplyKeyboards.class);
        var viewer = bot.bean(Viewers.class).of(bot.person(person));
        return keyboards.of(viewer).rows().stream()
                .flatMap(List::stream)
                .map(key -> new Step(
                        MapOfTheBot.KEYBOARD,
                        key.label(),
                        keyboards.target(key.label()).orElseThrow()))
                .filter(step -> step.to() instanceof Place || !isDone(step, person));
    }

    /** A command of the keyboard tells of itself by a card. */
    private boolean isDone(Step step, long person) {
        return bot.fromWorld(() -> {
            var answers = new Fingers(bot, company.sender(person)).say(Content.Text.of(step.label()));
            answers.stream()
                    .filter(Message.class::isInstance)
                    .map(Message.class::cast)
                    .forEach(
                            card -> map.leadsToCard(step, card.content().words().text()));
            return !answers.isEmpty();
        });
    }

    private static Stream<Step> slashes() {
        return Stream.of("/start", "/menu", "/cancel", "/help", "/language", "/id")
                .map(slash -> new Step(
                        MapOfTheBot.SLASH, slash, SlashCommands.place(slash).orElseThrow()));
    }

    /** Those that still make sense; whoever presses another is told so. */
    private Stream<Step> cards(long person) {
        var fingers = new Fingers(bot, company.sender(person));
        return company.letters().stream()
                .filter(letter -> letter.chat() == person)
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .flatMap(letters::steps)
                .distinct()
                .filter(step -> fingers.isWelcome(step.to()));
    }
}
