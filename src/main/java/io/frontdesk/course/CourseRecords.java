package io.frontdesk.course;

import io.frontdesk.people.Disclosure;
import io.frontdesk.people.Person;
import io.frontdesk.people.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far somebody has come in the course, for themselves. */
@Component
@Order(5)
class CourseRecords implements PersonalRecords {

    private final Courses courses;

    CourseRecords(Courses courses) {
        this.courses = courses;
    }

    @Override
    public void tell(Person person, Disclosure disclosure) {
        var progress = courses.of(person);
        if (progress.step() > 0 || progress.isFinished() || !progress.read().isEmpty()) {
            disclosure.list("course", () -> disclosure.item(() -> tell(progress, disclosure)));
        }
    }

    private static void tell(Progress progress, Disclosure disclosure) {
        disclosure
                .number("step", (long) progress.step())
                .moment("finished_at", progress.finishedAt())
                .text("practice_question", progress.practice().question())
                .text("practice_advice", progress.practice().advice())
                .text("practice_answer", progress.practice().answer());
    }
}
