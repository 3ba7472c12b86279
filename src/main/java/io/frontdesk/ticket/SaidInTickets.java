package io.frontdesk.ticket;

import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Texts;
import io.frontdesk.knowledge.Learning;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What can be learned of a ticket: what was asked in it and what was answered, without whom it was about. */
@Component
class SaidInTickets {

    /** As far back one looks for an answer, and for those who took part. */
    private static final int MANY = 100;

    private final Chats chats;
    private final People people;

    SaidInTickets(Chats chats, People people) {
        this.chats = chats;
        this.people = people;
    }

    /** With what the ticket began. */
    Optional<String> question(Ticket ticket) {
        return chats.opening(ticket.externalChatId())
                .filter(message -> message.authorId() == ticket.applicantId() && !Person.isErased(ticket.applicantId()))
                .flatMap(message -> Learning.question(message.content().words().text(), names(ticket)));
    }

    /** The last that the applicant was told which is more than a courtesy, with all that was said in one go with it. */
    Optional<Content> answer(Ticket ticket) {
        var history = history(ticket);
        var names = names(ticket, history);
        var last = new ArrayList<Content>();
        for (var message : history) {
            if (message.authorId() != ticket.applicantId()) {
                Learning.answer(message.content(), names).ifPresent(last::addFirst);
            } else if (!last.isEmpty()) {
                break;
            }
        }
        return together(last);
    }

    private List<Message> history(Ticket ticket) {
        return chats.history(ticket.externalChatId(), 0, MANY).stream()
                .filter(message -> message.authorId() != Person.ASSISTANT && !message.isWithdrawn())
                .toList();
    }

    /** Of those who took part. */
    Set<String> names(Ticket ticket) {
        return names(ticket, history(ticket));
    }

    private Set<String> names(Ticket ticket, List<Message> history) {
        var ids = new HashSet<Long>();
        ids.add(ticket.applicantId());
        history.forEach(message -> ids.add(message.authorId()));
        Stream.of(ticket.responsibleId(), ticket.finishedById())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return Set.copyOf(people.names(ids).values());
    }

    /** Several texts are one; of anything else the last. */
    private static Optional<Content> together(List<Content> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var text = new StringBuilder();
        var entities = new ArrayList<Entity>();
        for (var part : parts) {
            if (!(part instanceof Content.Text(var words))) {
                return Optional.of(parts.getLast());
            }
            text.append(text.isEmpty() ? "" : "\n");
            words.entities().forEach(entity -> entities.add(entity.shifted(text.length())));
            text.append(words.text());
        }
        return text.length() > Texts.MESSAGE
                ? Optional.of(parts.getLast())
                : Optional.of(new Content.Text(new FormattedText(text.toString(), entities)));
    }
}
