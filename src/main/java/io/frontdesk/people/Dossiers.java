package io.frontdesk.people;

import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Person.Detail;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is noted of people, by managers or themselves: where they belong, what they do there, and how they are reached. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Dossiers {

    private final PersonTable persons;
    private final Counterparties counterparties;
    private final Audit audit;

    Dossiers(PersonTable persons, Counterparties counterparties, Audit audit) {
        this.persons = persons;
        this.counterparties = counterparties;
        this.audit = audit;
    }

    /**
     * Writes a detail anew; a dash clears it.
     *
     * @throws Unfit where it cannot be so
     * @throws Refusal where the one may not note it of the other
     */
    public void note(Person who, long whom, Detail detail, String text) {
        var person = persons.findById(whom).orElseThrow(Refusal::notYours);
        requireRight(Authority.notes(who, person, detail));
        var before = person.detail(detail);
        var after = checked(detail, text);
        if (!Objects.equals(before, after)) {
            person.describe(detail, after);
            audit.note(who, kind(detail), person, before, after);
        }
    }

    private static @Nullable String checked(Detail detail, String text) {
        var given = Wording.orNothing(text);
        if (given == null) {
            return null;
        }
        return detail == Detail.EMAIL ? Wording.email(given, detail.longest()) : Wording.line(given, detail.longest());
    }

    private static Kind kind(Detail detail) {
        return switch (detail) {
            case POSITION -> Kind.POSITION;
            case DEPARTMENT -> Kind.DEPARTMENT;
            case EMAIL -> Kind.EMAIL;
        };
    }

    /**
     * Files the person under an organisation, or under none.
     *
     * @throws Refusal where the one may not describe the other, or the organisation is archived
     */
    public void belong(Person who, long whom, @Nullable Long counterparty) {
        var person = described(who, whom);
        var before = person.counterpartyId();
        if (Objects.equals(before, counterparty)) {
            return;
        }
        var after =
                counterparty == null ? null : counterparties.inUse(counterparty).name();
        person.belongTo(counterparty);
        audit.note(
                who,
                Kind.COUNTERPARTY,
                person,
                before == null ? null : counterparties.get(before).name(),
                after);
    }

    private Person described(Person who, long whom) {
        var person = persons.findById(whom).orElseThrow(Refusal::notYours);
        requireRight(Authority.describes(who, person));
        return person;
    }

    private static void requireRight(boolean right) {
        if (!right) {
            throw new Refusal("refusal.person");
        }
    }
}
