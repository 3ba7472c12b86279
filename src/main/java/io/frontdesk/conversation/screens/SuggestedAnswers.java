package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DraftPlace.Shown;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Suggestions;
import io.frontdesk.knowledge.Suggestions.Suggestion;
import io.frontdesk.people.Person;
import io.frontdesk.settings.Settings;
import io.frontdesk.ticket.Ticket;
import org.springframework.stereotype.Component;

/** The answers that are ready for a ticket, for the one whose answer the applicant waits for. */
@Component
class SuggestedAnswers {

    private final Suggestions suggestions;
    private final Settings settings;
    private final TicketLabels labels;

    SuggestedAnswers(Suggestions suggestions, Settings settings, TicketLabels labels) {
        this.suggestions = suggestions;
        this.settings = settings;
        this.labels = labels;
    }

    Drawing offer(Ticket ticket, Drawing drawing, Viewer viewer) {
        if (!mayUse(viewer.person(), ticket)) {
            return drawing;
        }
        var open = suggestions.open(ticket.id());
        return open.isEmpty() || !settings.assistant().suggests()
                ? drawing
                : drawing.line("draft.ready").list(open, suggestion -> button(suggestion, drawing, viewer));
    }

    private boolean mayUse(Person person, Ticket ticket) {
        return person.servesTickets()
                && ticket.isOpen()
                && !ticket.isApplicant(person)
                && !ticket.isTakenBeside(person)
                && !labels.isBlocked(ticket);
    }

    private static Button button(Suggestion suggestion, Drawing drawing, Viewer viewer) {
        var probability = " · " + viewer.line("draft.probability", suggestion.percent());
        return drawing.labelled(suggestion.category(), probability, new Shown(suggestion.id()));
    }
}
