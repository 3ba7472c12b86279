package io.frontdesk.dialog;

import io.frontdesk.correspondence.Transcripts;
import io.frontdesk.people.Disclosure;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.PersonalRecords;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What people are told of their private talks: with whom, and what they have said themselves. */
@Component
@Order(3)
class DialogRecords implements PersonalRecords {

    private final DialogTable dialogs;
    private final Transcripts transcripts;
    private final People people;

    DialogRecords(DialogTable dialogs, Transcripts transcripts, People people) {
        this.dialogs = dialogs;
        this.transcripts = transcripts;
        this.people = people;
    }

    @Override
    public void tell(Person person, Disclosure disclosure) {
        disclosure.list(
                "dialogs",
                () -> dialogs.findByFirstIdOrSecondIdOrderByLatestAtDesc(person.id(), person.id())
                        .forEach(dialog -> disclosure.item(() -> tell(dialog, person, disclosure))));
    }

    private void tell(Dialog dialog, Person person, Disclosure disclosure) {
        disclosure
                .text("with", people.get(dialog.partnerOf(person)).name())
                .truth("muted_by_me", dialog.isMutedBy(person))
                .list("my_messages", () -> transcripts.own(dialog.chatId(), person, disclosure));
    }
}
