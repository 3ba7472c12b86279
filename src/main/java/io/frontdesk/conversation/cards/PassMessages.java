package io.frontdesk.conversation.cards;

import io.frontdesk.pass.Pass;
import io.frontdesk.pass.PassStatus;
import io.frontdesk.pass.Passes;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings what is written about a pass to those whom it concerns. */
@Component
class PassMessages {

    private static final Set<Role> CHIEFS = EnumSet.of(Role.SECURITY_CHIEF);

    /** More than a company has. */
    private static final int ALL = 1_000;

    private final MessageCards cards;
    private final Passes passes;
    private final People people;

    PassMessages(MessageCards cards, Passes passes, People people) {
        this.cards = cards;
        this.passes = passes;
        this.people = people;
    }

    @EventListener
    void on(Pass.HolderWrote event) {
        readers(event.pass()).forEach(reader -> cards.deliver(reader, event.message()));
    }

    /** A missed pass is found by whoever comes; of another one that nobody is responsible for, every chief hears. */
    private List<Long> readers(Pass pass) {
        var responsible = pass.responsibleId();
        if (responsible != null) {
            return List.of(responsible);
        }
        return pass.status() == PassStatus.MISSED
                ? List.of()
                : people.withRole(CHIEFS, 0, ALL).stream()
                        .filter(chief -> !pass.isHolder(chief))
                        .map(Person::id)
                        .toList();
    }

    @EventListener
    void on(Pass.Answered event) {
        cards.deliver(event.pass().holderId(), event.answer());
        othersThan(event.answer().authorId(), event.pass()).forEach(reader -> cards.deliver(reader, event.answer()));
    }

    @EventListener
    void on(Pass.WrittenInside event) {
        othersThan(event.message().authorId(), event.pass()).forEach(reader -> cards.deliver(reader, event.message()));
    }

    private List<Long> othersThan(long author, Pass pass) {
        return passes.workers(pass).stream().filter(reader -> reader != author).toList();
    }
}
