package io.frontdesk.ticket;

import io.frontdesk.correspondence.Transcripts;
import io.frontdesk.people.Disclosure;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.PersonalRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What an applicant is told of the own tickets: all but the inside. */
@Component
@Order(1)
class TicketRecords implements PersonalRecords {

    private static final Limit PAGE = Limit.of(100);

    private final TicketTable tickets;
    private final Transcripts transcripts;
    private final People people;

    TicketRecords(TicketTable tickets, Transcripts transcripts, People people) {
        this.tickets = tickets;
        this.transcripts = transcripts;
        this.people = people;
    }

    @Override
    public void tell(Person person, Disclosure disclosure) {
        disclosure.list("tickets", () -> newestFirst(person, disclosure));
    }

    private void newestFirst(Person person, Disclosure disclosure) {
        var page = tickets.findByApplicantIdAndIdLessThanOrderByIdDesc(person.id(), Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            for (var ticket : page) {
                if (disclosure.isFull()) {
                    return;
                }
                disclosure.item(() -> tell(ticket, person, disclosure));
            }
            page = tickets.findByApplicantIdAndIdLessThanOrderByIdDesc(
                    person.id(), page.getLast().id(), PAGE);
        }
    }

    private void tell(Ticket ticket, Person applicant, Disclosure disclosure) {
        disclosure
                .number("number", ticket.id())
                .text("subject", ticket.subject())
                .choice("status", ticket.status())
                .text("counterparty", people.counterpartyName(ticket.counterpartyId()))
                .text("answered_by", name(ticket))
                .moment("opened_at", ticket.createdAt())
                .moment("first_answer_at", ticket.firstAnswerAt())
                .moment("finished_at", ticket.finishedAt())
                .number("my_rating", ticket.rating())
                .text("my_comment_to_the_rating", ticket.ratingComment())
                .list("messages", () -> transcripts.whole(ticket.externalChatId(), applicant, disclosure));
    }

    private @Nullable String name(Ticket ticket) {
        var responsible = ticket.responsibleId();
        return responsible == null
                ? null
                : people.find(responsible).map(Person::name).orElse(null);
    }
}
