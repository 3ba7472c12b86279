package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.DraftCommand;
import io.frontdesk.conversation.map.DraftCommand.Send;
import io.frontdesk.conversation.map.DraftPlace.Changed;
import io.frontdesk.conversation.map.DraftQuestion;
import io.frontdesk.conversation.map.DraftQuestion.Rewrite;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.screens.Drafts.Draft;
import io.frontdesk.conversation.screens.Drafts.Use;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.knowledge.Apprenticeships;
import io.frontdesk.knowledge.Consultations;
import io.frontdesk.knowledge.Suggestions;
import io.frontdesk.people.Person;
import io.frontdesk.settings.Settings;
import io.frontdesk.ticket.Tickets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends ready answers, as they are or in other words, and counts which. */
@Component
public class DraftDeeds {

    private final Drafts drafts;
    private final Tickets tickets;
    private final Suggestions suggestions;
    private final Consultations consultations;
    private final Apprenticeships apprenticeships;
    private final Settings settings;

    DraftDeeds(
            Drafts drafts,
            Tickets tickets,
            Suggestions suggestions,
            Consultations consultations,
            Apprenticeships apprenticeships,
            Settings settings) {
        this.drafts = drafts;
        this.tickets = tickets;
        this.suggestions = suggestions;
        this.consultations = consultations;
        this.apprenticeships = apprenticeships;
        this.settings = settings;
    }

    public Place run(DraftCommand command, Viewer viewer) {
        return switch (command) {
            case Send(var id, var edition) -> {
                var draft = drafts.of(viewer.person(), id);
                yield draft.answer().edition() == edition ? send(viewer.person(), draft) : new Changed(id);
            }
        };
    }

    private Place send(Person who, Draft draft) {
        use(who, draft.use(), false);
        var sent = ReadyAnswer.messages(draft.answer()).stream()
                .map(content -> tickets.answer(who, draft.ticket().id(), new Writing(content, List.of(), null)))
                .map(Message::id)
                .toList();
        return new Sent(sent.getFirst());
    }

    public Heard hear(DraftQuestion question, Writing answer, Viewer viewer) {
        return switch (question) {
            case Rewrite(var id) -> {
                var who = viewer.person();
                var use = drafts.use(who, id);
                use(who, use, !drafts.isUnedited(use, answer.content()));
                yield Heard.then(
                        new Sent(tickets.answer(who, use.ticket().id(), answer).id()));
            }
        };
    }

    /** Only the first answer says what the question was that the ticket began with. */
    private void use(Person who, Use use, boolean edited) {
        var ticket = use.ticket();
        var category = use.suggestion().categoryId();
        suggestions.used(who, ticket.id(), category, edited);
        if (ticket.firstAnswerAt() == null) {
            consultations.answered(ticket.id(), category);
        }
        if (!edited) {
            apprenticeships.served(category, settings.assistant().provenAfter());
        }
    }
}
