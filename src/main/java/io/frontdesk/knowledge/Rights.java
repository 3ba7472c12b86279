package io.frontdesk.knowledge;

import io.frontdesk.people.Authority;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;

/**
 * Who may do what with what is known: those who manage anything; operators add to it out of their tickets, and change nothing that
 * is there.
 */
final class Rights {

    private Rights() {}

    /** @throws Refusal for those who are no operators */
    static void requireTeacher(Person who) {
        if (!who.servesTickets()) {
            throw Refusal.notYours();
        }
    }

    /** @throws Refusal for those who neither manage nor have made it themselves */
    static void requireManagerOr(boolean author, Person who) {
        if (author) {
            requireTeacher(who);
        } else {
            Authority.requireManager(who);
        }
    }
}
