package io.frontdesk.people;

import io.frontdesk.people.Person.Detail;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who may give which role to whom, and note what of whom: the one place where this is decided. ROOT is given and taken by the configuration only. */
public final class Authority {

    private static final Set<Role> NONE = EnumSet.noneOf(Role.class);
    private static final Set<Role> ALL_BUT_ROOT = EnumSet.complementOf(EnumSet.of(Role.ROOT));

    private Authority() {}

    /** The roles that one who has this role may give to others. */
    public static Set<Role> given(Role by) {
        return by.manages() ? ALL_BUT_ROOT : NONE;
    }

    private static Set<Role> given(Role by, Role to) {
        return to == Role.ROOT ? NONE : given(by);
    }

    /** Whether the one may give the other this role; nobody changes their own, and whoever is blocked changes nothing. */
    public static boolean allows(Person who, Person whom, Role role) {
        return !who.equals(whom)
                && !who.isBlocked()
                && !whom.isErased()
                && given(who.role(), whom.role()).contains(role);
    }

    /** Whether the one decides about the other at all: the role, and whether the other is let in. */
    public static boolean over(Person who, Person whom) {
        return !offers(who, whom).isEmpty();
    }

    /** The roles that the one may give the other instead of the present one. */
    public static List<Role> offers(Person who, Person whom) {
        return Arrays.stream(Role.values())
                .filter(role -> role != whom.role() && allows(who, whom, role))
                .toList();
    }

    /** Whether the one may note things of the other: of a ROOT only a ROOT may. */
    public static boolean describes(Person who, Person whom) {
        return !who.isBlocked()
                && !whom.isErased()
                && who.role().manages()
                && (who.role() == Role.ROOT || whom.role() != Role.ROOT);
    }

    /** Whether the one may note this of the other: everybody notes the own address, so that it is right. */
    public static boolean notes(Person who, Person whom, Detail detail) {
        return describes(who, whom) || (detail == Detail.EMAIL && who.equals(whom) && !who.isBlocked());
    }

    /** Whether the person may become nobody: staff are known to others by what they did here. */
    public static boolean mayBeErased(Person who) {
        return who.role() == Role.CLIENT && !who.isBlocked();
    }

    /** Whether the change takes something away that the person could do until now. */
    public static boolean isLoss(Role before, Role after) {
        return (before.servesTickets() && !after.servesTickets())
                || (before.manages() && !after.manages())
                || (before != Role.CLIENT && after == Role.CLIENT);
    }

    /** @throws Refusal for those who do not manage */
    public static void requireManager(Person who) {
        require(who.role().manages());
    }

    /** @throws Refusal for those who do not decide about guards */
    static void requireCommander(Person who) {
        require(who.role().commandsGuards());
    }

    /** @throws Refusal for anybody but a guard */
    public static void requireGuard(Person who) {
        if (who.role() != Role.GUARD || who.isBlocked()) {
            throw new Refusal("refusal.no-guard");
        }
    }

    /** @throws Refusal for those who have no business with the guard posts */
    static void requireWatcher(Person who) {
        require(who.role().watchesPosts());
    }

    private static void require(boolean right) {
        if (!right) {
            throw Refusal.notYours();
        }
    }
}
