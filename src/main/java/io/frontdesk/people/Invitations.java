package io.frontdesk.people;

import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Tokens.Use;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links that give a role to whoever opens them first. What somebody may not give by hand, their links do not give either. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Invitations {

    private final InvitationTable invitations;
    private final WrongLinks wrongLinks;
    private final Tokens tokens;
    private final People people;
    private final Counterparties counterparties;
    private final Appointments appointments;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration expiry;

    Invitations(
            InvitationTable invitations,
            WrongLinks wrongLinks,
            Tokens tokens,
            People people,
            Counterparties counterparties,
            Appointments appointments,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock,
            InvitationSettings settings) {
        this.invitations = invitations;
        this.wrongLinks = wrongLinks;
        this.tokens = tokens;
        this.people = people;
        this.counterparties = counterparties;
        this.appointments = appointments;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.expiry = settings.invitationExpiry();
    }

    /**
     * @param counterparty the organisation that whoever comes is to belong to; null leaves that open
     * @throws Refusal where the inviter may not give the role, or there is no such organisation to choose
     */
    public Invitation make(Person who, Role role, @Nullable Long counterparty) {
        if (!Authority.given(who.role()).contains(role)) {
            throw new Refusal("refusal.role");
        }
        var organisation =
                counterparty == null ? null : counterparties.inUse(counterparty).name();
        var token = tokens.next(Use.INVITATION);
        var now = clock.instant();
        var invitation =
                invitations.save(new Invitation(who, role, counterparty, Tokens.hash(token), now, now.plus(expiry)));
        audit.note(who, Kind.INVITED, organisation, role.name());
        events.publishEvent(new Invitation.Made(invitation, token, who));
        return invitation;
    }

    /**
     * Takes the invitation that the token stands for.
     *
     * @throws Refusal that says why the person stays who they are
     */
    public Invitation accept(Person who, String token) {
        var invitation = find(who, token);
        requireOpen(invitation, who);
        var inviter = people.get(invitation.inviterId());
        requireSense(invitation, inviter, who);
        if (!Authority.allows(inviter, who, invitation.role())) {
            throw new Refusal("invitation.powerless");
        }
        invitation.use(who, clock.instant());
        join(inviter, who, invitation.counterpartyId());
        appointments.change(inviter, who, invitation.role(), Kind.INVITATION_USED);
        events.publishEvent(new Invitation.Used(invitation, who));
        return invitation;
    }

    private Invitation find(Person who, String token) {
        return wrongLinks.follow(who, () -> known(token)).orElseThrow(() -> new Refusal("invitation.unfit"));
    }

    private Optional<Invitation> known(String token) {
        return Use.INVITATION.isToken(token) ? invitations.findByTokenHash(Tokens.hash(token)) : Optional.empty();
    }

    private void requireOpen(Invitation invitation, Person who) {
        switch (invitation.state(clock.instant())) {
            case OPEN -> {}
            case USED -> throw new Refusal(invitation.isUsedBy(who) ? "invitation.used-by-you" : "invitation.used");
            case REVOKED -> throw new Refusal("invitation.revoked");
            case EXPIRED -> throw new Refusal("invitation.expired");
        }
    }

    /** An invitation opened by somebody it is not meant for waits on for the one it is. */
    private static void requireSense(Invitation invitation, Person inviter, Person who) {
        if (inviter.equals(who)) {
            throw new Refusal("invitation.own");
        }
        if (who.role() == Role.ROOT) {
            throw new Refusal("invitation.root");
        }
        if (invitation.role() == Role.CLIENT && who.role() != Role.CLIENT) {
            throw new Refusal("invitation.for-clients");
        }
        var belongs = invitation.counterpartyId() == null
                || Objects.equals(invitation.counterpartyId(), who.counterpartyId());
        if (invitation.role() == who.role() && belongs) {
            throw new Refusal("invitation.nothing-new");
        }
    }

    private void join(Person inviter, Person who, @Nullable Long counterparty) {
        if (counterparty != null && !Objects.equals(counterparty, who.counterpartyId())) {
            var before = people.counterpartyName(who.counterpartyId());
            who.belongTo(counterparty);
            audit.note(inviter, Kind.COUNTERPARTY, who, before, people.counterpartyName(counterparty));
        }
    }

    /** @throws Refusal where the person may give no role, or there is none */
    public Invitation of(Person who, long id) {
        requireInviter(who);
        return invitations.findById(id).orElseThrow(Refusal::notYours);
    }

    /** @throws Refusal where it is open no more */
    public void revoke(Person who, long id) {
        var invitation = of(who, id);
        if (invitation.state(clock.instant()) != Invitation.State.OPEN) {
            throw new Refusal("refusal.invitation-over");
        }
        revoke(who, invitation);
    }

    private void revoke(Person who, Invitation invitation) {
        invitation.revoke(clock.instant());
        audit.note(who, Kind.INVITATION_REVOKED, invitation.role().name(), null);
    }

    /** Nobody comes by an invitation of nobody. */
    @EventListener
    void on(Person.Erasing event) {
        invitations
                .findOpenOf(event.person().id(), clock.instant())
                .forEach(invitation -> revoke(event.person(), invitation));
    }

    /** Those that can be used, newest first; pages count from 0. */
    public List<Invitation> open(Person who, int page, int size) {
        requireInviter(who);
        return invitations.findOpen(clock.instant(), PageRequest.of(page, size));
    }

    public int countOpen(Person who) {
        requireInviter(who);
        return invitations.countOpen(clock.instant());
    }

    public Invitation.State state(Invitation invitation) {
        return invitation.state(clock.instant());
    }

    private static void requireInviter(Person who) {
        if (Authority.given(who.role()).isEmpty()) {
            throw Refusal.notYours();
        }
    }
}
