package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.CategoryPlace.Silence;
import io.frontdesk.conversation.screens.SilenceScreens;
import io.frontdesk.knowledge.SilenceReports;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Once a week: what clients have asked and nobody has written an answer to. */
@Component
class SilenceCards {

    private static final int MANY = 100;
    private static final int MOST_GAPS = 5;

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final SilenceScreens silence;

    SilenceCards(Chatter chatter, Viewers viewers, People people, SilenceScreens silence) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.silence = silence;
    }

    @EventListener
    void on(SilenceReports.Due event) {
        people.withRole(EnumSet.of(Role.MANAGER, Role.ROOT), 0, MANY).forEach(manager -> report(manager, event));
    }

    /** Nothing to tell is no news. */
    private void report(Person manager, SilenceReports.Due event) {
        var viewer = viewers.of(manager);
        var gaps = silence.gaps(event.time(), viewer);
        if (!gaps.isEmpty()) {
            var card = viewer.draw("card.silence", gaps.size());
            SilenceScreens.describe(gaps.stream().limit(MOST_GAPS).toList(), card)
                    .row("all-silence", new Silence(0));
            chatter.card(viewer, card.done(), null, null);
        }
    }
}
