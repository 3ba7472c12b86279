package io.frontdesk.pass;

import io.frontdesk.correspondence.Transcripts;
import io.frontdesk.people.Disclosure;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What a holder is told of the own passes: all but the inside. */
@Component
@Order(2)
class PassRecords implements PersonalRecords {

    private static final Limit PAGE = Limit.of(100);

    private final PassTable passes;
    private final Transcripts transcripts;
    private final People people;

    PassRecords(PassTable passes, Transcripts transcripts, People people) {
        this.passes = passes;
        this.transcripts = transcripts;
        this.people = people;
    }

    @Override
    public void tell(Person person, Disclosure disclosure) {
        disclosure.list("passes", () -> newestFirst(person, disclosure));
    }

    private void newestFirst(Person person, Disclosure disclosure) {
        var page = passes.findByHolderIdAndIdLessThanOrderByIdDesc(person.id(), Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            for (var pass : page) {
                if (disclosure.isFull()) {
                    return;
                }
                disclosure.item(() -> tell(pass, person, disclosure));
            }
            page = passes.findByHolderIdAndIdLessThanOrderByIdDesc(
                    person.id(), page.getLast().id(), PAGE);
        }
    }

    private void tell(Pass pass, Person holder, Disclosure disclosure) {
        disclosure
                .number("number", pass.id())
                .choice("status", pass.status())
                .text("counterparty", people.counterpartyName(pass.counterpartyId()))
                .moment("starts_at", pass.starts())
                .moment("ends_at", pass.ends())
                .text("guests", pass.detail(Pass.Detail.GUESTS))
                .text("car", pass.detail(Pass.Detail.CAR))
                .text("purpose", pass.detail(Pass.Detail.PURPOSE))
                .text("comment", pass.detail(Pass.Detail.COMMENT))
                .text("reason_of_the_decision", pass.reason())
                .list("messages", () -> transcripts.whole(pass.externalChatId(), holder, disclosure));
    }
}
