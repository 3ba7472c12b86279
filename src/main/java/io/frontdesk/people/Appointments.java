package io.frontdesk.people;

import io.frontdesk.people.Audit.Kind;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What some decide about others: the role, and whether they are let in. {@link Authority} says who may. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Appointments {

    private final People people;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(People people, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal where the one may not give the other this role */
    public void appoint(Person who, long whom, Role role) {
        var person = people.get(whom);
        if (!Authority.allows(who, person, role)) {
            throw new Refusal("refusal.role");
        }
        if (person.role() != role) {
            change(who, person, role, Kind.ROLE);
        }
    }

    /** Whoever asks has made sure of the right to; the same role again is noted, and changes nothing. */
    void change(@Nullable Person who, Person person, Role role, Kind kind) {
        var before = person.role();
        person.become(role);
        audit.note(who, kind, person, before.name(), role.name());
        if (before != role) {
            events.publishEvent(new Person.RoleChanged(person, before));
        }
    }

    /** Nothing of what the person does reaches anybody from now on. */
    public void block(Person who, long whom) {
        var person = decidedBy(who, whom);
        if (!person.isBlocked()) {
            person.block(clock.instant());
            audit.note(who, Kind.BLOCKED, person, null, null);
            events.publishEvent(new Person.Blocked(person));
        }
    }

    public void unblock(Person who, long whom) {
        var person = decidedBy(who, whom);
        if (person.isBlocked()) {
            person.unblock();
            audit.note(who, Kind.UNBLOCKED, person, null, null);
            events.publishEvent(new Person.Unblocked(person));
        }
    }

    private Person decidedBy(Person who, long whom) {
        var person = people.get(whom);
        if (!Authority.over(who, person)) {
            throw new Refusal("refusal.block");
        }
        return person;
    }
}
