package io.frontdesk.people;

import io.frontdesk.people.Duty.Ending;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees that nobody stands on a post who is no guard any more, and that nobody stands where no post is. */
@Component
class Dismissals {

    private final Postings postings;

    Dismissals(Postings postings) {
        this.postings = postings;
    }

    @EventListener
    void on(Person.RoleChanged event) {
        if (event.from() == Role.GUARD) {
            postings.takeOff(event.person(), Ending.ROLE_CHANGED);
        }
    }

    @EventListener
    void on(Person.Blocked event) {
        postings.takeOff(event.person(), Ending.BLOCKED);
    }

    @EventListener
    void on(GuardPost.Archived event) {
        postings.takeOffAll(event.post(), event.by());
    }
}
