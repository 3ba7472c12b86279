package io.frontdesk.people;

import io.frontdesk.people.Person.Detail;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is kept about a person themselves: who they are, what was changed about it, and by which invitations they came. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnRecords implements PersonalRecords {

    private final People people;
    private final Audit audit;
    private final InvitationTable invitations;

    OwnRecords(People people, Audit audit, InvitationTable invitations) {
        this.people = people;
        this.audit = audit;
        this.invitations = invitations;
    }

    @Override
    public void tell(Person person, Disclosure disclosure) {
        disclosure
                .section("person", () -> describe(person, disclosure))
                .list("changes_of_my_data", () -> audit.tell(person, disclosure))
                .list(
                        "invitations_used",
                        () -> invitations
                                .findByUsedByIdOrderById(person.id())
                                .forEach(used -> disclosure.item(() -> tell(used, disclosure))));
    }

    private void describe(Person person, Disclosure disclosure) {
        disclosure
                .number("telegram_id", person.id())
                .text("first_name", person.firstName())
                .text("last_name", person.lastName())
                .text("telegram_username", person.username())
                .choice("role", person.role())
                .text("counterparty", people.counterpartyName(person.counterpartyId()))
                .text("position", person.detail(Detail.POSITION))
                .text("department", person.detail(Detail.DEPARTMENT))
                .text("phone", person.phone())
                .text("email", person.detail(Detail.EMAIL))
                .text("language", person.language())
                .moment("first_seen_at", person.firstSeen());
        if (person.role().hasPresence()) {
            disclosure.section(
                    "presence",
                    () -> disclosure
                            .truth("online", person.isOnline())
                            .moment("last_came_online_at", person.onlineSince())
                            .moment("last_active_at", person.lastActive()));
        }
    }

    private void tell(Invitation used, Disclosure disclosure) {
        disclosure
                .choice("role", used.role())
                .text("counterparty", people.counterpartyName(used.counterpartyId()))
                .text("invited_by", people.names(List.of(used.inviterId())).get(used.inviterId()))
                .moment("used_at", used.usedAt());
    }
}
