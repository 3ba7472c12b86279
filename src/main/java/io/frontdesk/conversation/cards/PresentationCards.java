package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.screens.PresentationScreens;
import io.frontdesk.conversation.screens.StatusMessages.Subject;
import io.frontdesk.conversation.screens.StatusMessages.Topic;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.Presentation;
import io.frontdesk.pass.Presentations;
import io.frontdesk.pass.Visit;
import io.frontdesk.people.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** One message per pass in which those at the guard post see it when its holder shows it there. */
@Component
class PresentationCards implements ReceiptBook {

    private static final String KIND = "shown";

    private final LivingCards cards;
    private final PresentationScreens screens;
    private final Passes passes;
    private final Presentations presentations;
    private final Viewers viewers;

    PresentationCards(
            LivingCards cards,
            PresentationScreens screens,
            Passes passes,
            Presentations presentations,
            Viewers viewers) {
        this.cards = cards;
        this.screens = screens;
        this.passes = passes;
        this.presentations = presentations;
        this.viewers = viewers;
    }

    @EventListener
    void on(Presentation.Made event) {
        event.readers().stream()
                .sorted(Comparator.comparingLong(Person::id))
                .map(viewers::of)
                .forEach(reader -> cards.renew(
                        KIND,
                        subject(event.pass().id()),
                        reader,
                        screens.card(event.pass(), event.presentation(), reader)));
    }

    @EventListener
    void on(Pass.Progress event) {
        update(event.pass());
    }

    /** Before anybody else is told of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Visit.Passage event) {
        update(event.pass());
    }

    private void update(Pass pass) {
        presentations
                .of(pass)
                .ifPresent(last -> cards.update(subject(pass.id()), reader -> redraw(pass, last, reader)));
    }

    /** Nothing for those who had to do with guard posts once. */
    private Optional<Screen> redraw(Pass pass, Presentation presentation, Viewer reader) {
        return reader.person().role().watchesPosts()
                ? Optional.of(screens.card(pass, presentation, reader))
                : Optional.empty();
    }

    private static Subject subject(long pass) {
        return new Subject(Topic.PRESENTATION, pass);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void delivered(String receipt, long chat, List<Long> messages) {
        var id = LivingCards.number(receipt);
        cards.delivered(
                subject(id),
                receipt,
                chat,
                messages,
                reader -> passes.find(id)
                        .flatMap(pass -> presentations.of(pass).flatMap(last -> redraw(pass, last, reader))));
    }
}
