package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.screens.VisitLabels;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.pass.Visit;
import io.frontdesk.people.People;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Guests who come in and leave: told to the holder of the pass, and written down in its internal chat. */
@Component
class VisitCards {

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final VisitLabels labels;
    private final Correspondence correspondence;

    VisitCards(Chatter chatter, Viewers viewers, People people, VisitLabels labels, Correspondence correspondence) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.labels = labels;
        this.correspondence = correspondence;
    }

    @EventListener
    void on(Visit.Passage event) {
        writeDown(event);
        tellHolder(event);
    }

    /** In the words of whoever has seen them, as if they had written it. */
    private void writeDown(Visit.Passage event) {
        var author = viewers.of(event.by());
        var record = labels.passage(event.visit(), author.blank(), author).done();
        correspondence.write(event.by(), event.pass().internalChatId(), new Writing(record.content(), List.of(), null));
    }

    private void tellHolder(Visit.Passage event) {
        var visit = event.visit();
        var holder = viewers.of(people.get(event.pass().holderId()));
        var key = visit.isGoingOn() ? "card.guests-in" : "card.guests-out";
        var card = holder.draw(key, visit.passId(), holder.moment(visit.changedAt()), labels.post(visit.postId()))
                .row("pass", new Info(visit.passId()))
                .done();
        var receipt = PassNews.receipt(event.pass());
        if (visit.isGoingOn()) {
            chatter.card(holder, card, null, receipt);
        } else {
            chatter.quietCard(holder, card, null, receipt);
        }
    }
}
