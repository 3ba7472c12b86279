package io.frontdesk.conversation;

import io.frontdesk.conversation.screens.InlineMode;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets in to the hints whom the bot knows; others are shown the way to it, and whoever is blocked is shown nothing. */
@Component
class TypingHints implements Hints, InlineMode {

    /** What the bot is started with by whoever comes from there. */
    static final String PAYLOAD = "hints";

    private final People people;
    private final Viewers viewers;
    private final BotName bot;

    TypingHints(People people, Viewers viewers, BotName bot) {
        this.people = people;
        this.viewers = viewers;
        this.bot = bot;
    }

    @Override
    public Offer offer(Incoming.Sender sender, String words) {
        return people.find(sender.id())
                .map(person -> offer(person, words))
                .orElseGet(() -> new Offer(List.of(), entrance(stranger(sender), "hints.start")));
    }

    private Offer offer(Person person, String words) {
        return person.isBlocked() ? Offer.NOTHING : new Offer(List.of(), null);
    }

    private Viewer stranger(Incoming.Sender sender) {
        return viewers.of(people.stranger(Engine.introduction(sender)));
    }

    private static Entrance entrance(Viewer viewer, String key) {
        return new Entrance(viewer.line(key), PAYLOAD);
    }

    @Override
    public boolean isOn() {
        return bot.takesInlineQueries();
    }
}
