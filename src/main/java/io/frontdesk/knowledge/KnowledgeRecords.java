package io.frontdesk.knowledge;

import io.frontdesk.people.Disclosure;
import io.frontdesk.people.Person;
import io.frontdesk.people.PersonalRecords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody has asked the assistant, for themselves. */
@Component
@Order(4)
class KnowledgeRecords implements PersonalRecords {

    private final AskedQuestions questions;
    private final Categories categories;

    KnowledgeRecords(AskedQuestions questions, Categories categories) {
        this.questions = questions;
        this.categories = categories;
    }

    @Override
    public void tell(Person person, Disclosure disclosure) {
        var asked = questions.ofPerson(person);
        if (!asked.isEmpty()) {
            disclosure.list("questions_to_the_assistant", () -> tell(asked, disclosure));
        }
    }

    private void tell(List<AskedQuestion> asked, Disclosure disclosure) {
        var names = categories.names(asked.stream()
                .map(AskedQuestion::categoryId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        for (var question : asked) {
            if (disclosure.isFull()) {
                return;
            }
            disclosure.item(() -> tell(question, name(question, names), disclosure));
        }
    }

    private static @Nullable String name(AskedQuestion question, Map<Long, String> names) {
        return question.categoryId() == null ? null : names.get(question.categoryId());
    }

    private static void tell(AskedQuestion question, @Nullable String category, Disclosure disclosure) {
        disclosure
                .text("text", question.text())
                .moment("asked_at", question.askedAt())
                .choice("outcome", question.outcome())
                .text("answered_about", category);
        var verdict = question.verdict();
        if (verdict != null) {
            disclosure.choice("my_verdict", verdict);
        }
        disclosure.number("ticket", question.ticketId());
    }
}
