package io.frontdesk.pass;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Tokens;
import io.frontdesk.people.Tokens.Use;
import io.frontdesk.people.WrongLinks;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which guests have the code of a pass. A pass has one at most; a new one puts an end to it, and so does a refusal. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class GuestLinks {

    private final GuestLinkTable links;
    private final Passes passes;
    private final PassTable table;
    private final PassCodes codes;
    private final Today today;
    private final Verdicts verdicts;
    private final PassUse use;
    private final Tokens tokens;
    private final WrongLinks wrongLinks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestLinks(
            GuestLinkTable links,
            Passes passes,
            PassTable table,
            PassCodes codes,
            Today today,
            Verdicts verdicts,
            PassUse use,
            Tokens tokens,
            WrongLinks wrongLinks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.passes = passes;
        this.table = table;
        this.codes = codes;
        this.today = today;
        this.verdicts = verdicts;
        this.use = use;
        this.tokens = tokens;
        this.wrongLinks = wrongLinks;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An own pass with which somebody may still come.
     *
     * @throws Refusal where its day is over, or it is refused, cancelled or used up
     */
    public Pass shared(Person holder, long id) {
        var pass = passes.heldBy(holder, id);
        today.requireComing(pass);
        use.requireAwaited(pass);
        return pass;
    }

    /** Whether there is anything to share: a pass with which somebody may still come. */
    public boolean isSharable(Pass pass) {
        return !today.isOver(pass) && verdicts.of(pass).isAwaited();
    }

    /** The one that can be followed. */
    public Optional<GuestLink> of(Pass pass) {
        return links.findByPassIdAndRevokedAtIsNull(pass.id());
    }

    /** Makes a new link; the former one leads nowhere from then on. */
    public void make(Person holder, long id) {
        var pass = shared(holder, id);
        end(pass);
        var token = tokens.next(Use.GUEST);
        links.saveAndFlush(new GuestLink(Tokens.hash(token), pass, clock.instant()));
        events.publishEvent(new GuestLink.Made(pass, token));
    }

    /** @throws Refusal where there is none */
    public void revoke(Person holder, long id) {
        var pass = passes.heldBy(holder, id);
        if (of(pass).isEmpty()) {
            throw new Refusal("refusal.no-guest-link");
        }
        end(pass);
    }

    private void end(Pass pass) {
        of(pass).ifPresent(link -> {
            link.revoke(clock.instant());
            links.flush();
            codes.revokeForGuests(pass);
        });
    }

    @EventListener
    void on(Pass.Rejected event) {
        end(event.pass());
    }

    @EventListener
    void on(Pass.Withdrawn event) {
        end(event.pass());
    }

    @EventListener
    void on(Pass.Cancelled event) {
        end(event.pass());
    }

    /** How things stand with a pass for whoever follows a link to it. */
    public enum Standing {
        /** Nobody has decided yet. */
        OPEN,
        APPROVED,
        /** Refused, withdrawn or cancelled. */
        DROPPED,
        /** The link has been taken back, or another one has been made since. */
        REVOKED,
        /** The guests have come and gone, and it allows one entry only. */
        USED,
        OVER
    }

    /** Whether the text has the form of a link's token. */
    public static boolean isToken(String text) {
        return Use.GUEST.isToken(text);
    }

    public record Followed(Pass pass, Standing standing) {}

    /**
     * Brings the bearer the code, if there is one by now.
     *
     * @throws Refusal where the link leads nowhere
     */
    public Followed follow(Person bearer, String token) {
        var link = wrongLinks
                .follow(bearer, () -> links.findByTokenHash(Tokens.hash(token)))
                .orElseThrow(() -> new Refusal("invitation.unfit"));
        var pass = table.findById(link.passId()).orElseThrow(Refusal::notYours);
        var standing = standing(link, pass);
        if (standing == Standing.APPROVED) {
            codes.sendToGuest(pass, bearer);
        }
        return new Followed(pass, standing);
    }

    /** Why a link has ended is no secret to whom it was given. */
    private Standing standing(GuestLink link, Pass pass) {
        if (today.isOver(pass)) {
            return Standing.OVER;
        }
        return switch (pass.status()) {
            case REJECTED, CANCELLED -> Standing.DROPPED;
            case UNAPPROVED, MISSED -> link.isRevoked() ? Standing.REVOKED : Standing.OPEN;
            case APPROVED -> link.isRevoked() ? Standing.REVOKED : approved(pass);
        };
    }

    private Standing approved(Pass pass) {
        return verdicts.of(pass) instanceof Verdict.UsedUp ? Standing.USED : Standing.APPROVED;
    }
}
