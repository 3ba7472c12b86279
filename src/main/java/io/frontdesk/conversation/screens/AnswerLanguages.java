package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Languages;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.people.People;
import io.frontdesk.ticket.Ticket;
import org.springframework.stereotype.Component;

/** In which language others are answered, where there is an answer in it. */
@Component
class AnswerLanguages {

    private final People people;
    private final Languages languages;

    AnswerLanguages(People people, Languages languages) {
        this.people = people;
        this.languages = languages;
    }

    Language of(Ticket ticket) {
        var applicant = people.get(ticket.applicantId());
        return CategoryAnswerScreens.language(languages.in(applicant.language()).tongue());
    }
}
