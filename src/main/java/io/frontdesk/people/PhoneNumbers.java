package io.frontdesk.people;

import io.frontdesk.people.Audit.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phone numbers that people share: everybody the own one, and nobody another's. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class PhoneNumbers {

    /** Digits of a number with its country, by ITU-T E.164; no country has numbers so short as fewer than the first. */
    private static final int FEWEST_DIGITS = 7;

    private static final int MOST_DIGITS = 15;

    private final PersonTable persons;
    private final Audit audit;

    PhoneNumbers(PersonTable persons, Audit audit) {
        this.persons = persons;
        this.audit = audit;
    }

    /**
     * @param owner the Telegram id of the one whose number it is, as Telegram says; null where it does not
     * @throws Unfit where it is not the person's own, or no number
     */
    public void share(Person who, String number, @Nullable Long owner) {
        if (owner == null) {
            throw new Unfit("unfit.phone-of-nobody");
        }
        if (owner != who.id()) {
            throw new Unfit("unfit.phone-of-another");
        }
        become(who, normal(number));
    }

    private static String normal(String number) {
        var digits = number.replaceAll("\\D", "");
        if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS) {
            throw new Unfit("unfit.phone");
        }
        return "+" + digits;
    }

    /** @throws Refusal where there is none */
    public void remove(Person who) {
        if (who.phone() == null) {
            throw new Refusal("refusal.no-phone");
        }
        become(who, null);
    }

    private void become(Person who, @Nullable String number) {
        var person = persons.findById(who.id()).orElseThrow(Refusal::notYours);
        var before = person.phone();
        if (!Objects.equals(before, number)) {
            person.call(number);
            audit.note(who, Kind.PHONE, person, before, number);
        }
    }
}
