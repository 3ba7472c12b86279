package io.frontdesk.conversation.screens;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.Suggestions;
import io.frontdesk.knowledge.Suggestions.Suggestion;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Ready answers that operators may send, looked at anew whenever one of them does anything with one. */
@Component
class Drafts {

    private final Suggestions suggestions;
    private final Tickets tickets;
    private final Correspondence correspondence;
    private final Categories categories;
    private final KnownAnswers answers;
    private final AnswerLanguages languages;

    Drafts(
            Suggestions suggestions,
            Tickets tickets,
            Correspondence correspondence,
            Categories categories,
            KnownAnswers answers,
            AnswerLanguages languages) {
        this.suggestions = suggestions;
        this.tickets = tickets;
        this.correspondence = correspondence;
        this.categories = categories;
        this.answers = answers;
        this.languages = languages;
    }

    /** A suggestion that may still be used, by somebody who may answer. */
    record Use(Suggestion suggestion, Ticket ticket) {}

    /**
     * An answer as it would be sent now.
     *
     * @param wanted in which language it would be best
     */
    record Draft(Use use, Category category, Answer answer, Language wanted) {

        long id() {
            return use.suggestion().id();
        }

        Ticket ticket() {
            return use.ticket();
        }
    }

    /** @throws Refusal where it is not for this person to answer, somebody has answered, or the answer is gone */
    Draft of(Person who, long id) {
        var use = use(who, id);
        var category = categories.inUse(use.suggestion().categoryId());
        var wanted = languages.of(use.ticket());
        var answer = answers.best(category.id(), wanted).orElseThrow(() -> new Refusal("refusal.no-answer-to-send"));
        return new Draft(use, category, answer, wanted);
    }

    /** @throws Refusal where it is not for this person to answer, or somebody has answered */
    Use use(Person who, long id) {
        var suggestion = suggestions.find(id).orElseThrow(Refusal::notYours);
        var ticket = tickets.filedBy(who, suggestion.ticketId());
        ticket.requireFreeFor(who);
        correspondence.writtenBy(who, ticket.externalChatId());
        if (suggestion.fate() != null) {
            throw new Refusal("refusal.draft-settled", ticket.id());
        }
        return new Use(suggestion, ticket);
    }

    /** Whether these words are the answer itself. */
    boolean isUnedited(Use use, Content words) {
        return answers.best(use.suggestion().categoryId(), languages.of(use.ticket()))
                .filter(answer -> answer.links().isEmpty() && answer.content().equals(words))
                .isPresent();
    }
}
