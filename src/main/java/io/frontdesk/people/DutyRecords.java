package io.frontdesk.people;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When and where somebody has stood guard, for themselves. */
@Component
@Order(0)
class DutyRecords implements PersonalRecords {

    private final DutyTable duties;
    private final GuardPosts posts;

    DutyRecords(DutyTable duties, GuardPosts posts) {
        this.duties = duties;
        this.posts = posts;
    }

    @Override
    public void tell(Person person, Disclosure disclosure) {
        var own = duties.findByGuardIdOrderById(person.id());
        if (!own.isEmpty()) {
            disclosure.list("duties", () -> own.forEach(duty -> disclosure.item(() -> tell(duty, disclosure))));
        }
    }

    private void tell(Duty duty, Disclosure disclosure) {
        disclosure
                .text("guard_post", posts.get(duty.postId()).name())
                .moment("came_at", duty.cameAt())
                .moment("left_at", duty.leftAt())
                .text("my_note_for_the_next_guard", duty.note());
    }
}
