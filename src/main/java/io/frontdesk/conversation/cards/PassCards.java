package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.screens.OwnPassScreens;
import io.frontdesk.conversation.screens.PassInfoScreens;
import io.frontdesk.conversation.screens.StatusMessages.Subject;
import io.frontdesk.conversation.screens.StatusMessages.Topic;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.Visit;
import io.frontdesk.people.People;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** One message per pass in which its holder, and each chief of security who was to decide on it, sees how it stands. */
@Component
class PassCards implements ReceiptBook {

    private static final String KIND = "pass";

    private final LivingCards cards;
    private final OwnPassScreens own;
    private final PassInfoScreens infos;
    private final Passes passes;
    private final People people;
    private final Viewers viewers;

    PassCards(
            LivingCards cards,
            OwnPassScreens own,
            PassInfoScreens infos,
            Passes passes,
            People people,
            Viewers viewers) {
        this.cards = cards;
        this.own = own;
        this.infos = infos;
        this.passes = passes;
        this.people = people;
        this.viewers = viewers;
    }

    @EventListener
    void on(Pass.Progress event) {
        var pass = event.pass();
        cards.update(subject(pass.id()), reader -> redraw(pass, reader));
        switch (event) {
            case Pass.Ordered ordered -> ordered(pass);
            case Pass.Assigned assigned -> send(pass, assigned.to().id(), Priority.CARD);
            case Pass.Described its -> {}
            case Pass.Approved its -> {}
            case Pass.Rejected its -> {}
            case Pass.Withdrawn its -> {}
            case Pass.Cancelled its -> {}
            case Pass.Missed its -> {}
            case Pass.Answered its -> {}
        }
    }

    /** What its guests have come in with can be withdrawn no more. */
    @EventListener
    void on(Visit.Passage event) {
        cards.update(subject(event.pass().id()), reader -> redraw(event.pass(), reader));
    }

    private void ordered(Pass pass) {
        send(pass, pass.holderId(), Priority.INTERACTIVE);
        var responsible = pass.responsibleId();
        if (responsible != null) {
            send(pass, responsible, Priority.CARD);
        }
    }

    private void send(Pass pass, long reader, Priority priority) {
        var viewer = viewers.of(people.get(reader));
        cards.send(KIND, subject(pass.id()), viewer, draw(pass, viewer), priority);
    }

    private Screen draw(Pass pass, Viewer reader) {
        return pass.isHolder(reader.person()) ? own.status(pass, reader) : infos.card(pass, reader);
    }

    /** Nothing for those who were of the staff once. */
    private Optional<Screen> redraw(Pass pass, Viewer reader) {
        var sees = pass.isHolder(reader.person()) || passes.worksOn(reader.person(), pass);
        return sees ? Optional.of(draw(pass, reader)) : Optional.empty();
    }

    private static Subject subject(long pass) {
        return new Subject(Topic.PASS, pass);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void delivered(String receipt, long chat, List<Long> messages) {
        var id = LivingCards.number(receipt);
        cards.delivered(
                subject(id), receipt, chat, messages, reader -> passes.find(id).flatMap(pass -> redraw(pass, reader)));
    }
}
