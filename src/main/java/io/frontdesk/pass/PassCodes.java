package io.frontdesk.pass;

import io.frontdesk.pass.PassCode.Kind;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Tokens;
import io.frontdesk.people.Tokens.Use;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the codes that are shown at the gate instead of a number, and ends them: at the latest with the approval of the pass. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class PassCodes {

    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    /**
     * Somebody is to get a code.
     *
     * @param isForGuest whether nothing else of the pass is to be seen
     */
    public record Wanted(Pass pass, Person by, boolean isForGuest, Code code) {}

    public sealed interface Code {

        /**
         * It can be drawn now, and never again.
         *
         * @param token not kept
         */
        record Fresh(long id, String token) implements Code {}

        /**
         * It has been drawn.
         *
         * @param picture Telegram's id of it
         */
        record Drawn(String picture) implements Code {}
    }

    private final PassCodeTable codes;
    private final Presentations presentations;
    private final Tokens tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassCodes(
            PassCodeTable codes,
            Presentations presentations,
            Tokens tokens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.codes = codes;
        this.presentations = presentations;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /** Brings the holder the code of an own pass: the same as ever, if Telegram has a picture of it. */
    public void send(Person holder, long id) {
        bring(presentations.presentable(holder, id), holder, Kind.HOLDER);
    }

    /** Brings the holder a new code, which ends the one before. */
    public void renew(Person holder, long id) {
        var pass = presentations.presentable(holder, id);
        revoke(pass, EnumSet.of(Kind.HOLDER));
        bring(pass, holder, Kind.HOLDER);
    }

    void sendToGuest(Pass pass, Person guest) {
        bring(pass, guest, Kind.GUEST);
    }

    /** The codes of guests are none any more. */
    void revokeForGuests(Pass pass) {
        revoke(pass, EnumSet.of(Kind.GUEST));
    }

    /** Where a picture is still on its way to Telegram, there is another code: what has been sent remains good. */
    private void bring(Pass pass, Person to, Kind kind) {
        var code = drawn(pass, kind).<Code>map(Code.Drawn::new).orElseGet(() -> make(pass, kind, null));
        events.publishEvent(new Wanted(pass, to, kind == Kind.GUEST, code));
    }

    private Optional<String> drawn(Pass pass, Kind kind) {
        return codes.findLiving(pass.id(), EnumSet.of(kind), clock.instant()).stream()
                .flatMap(code -> Optional.ofNullable(code.picture()).stream())
                .findFirst();
    }

    private Code.Fresh make(Pass pass, Kind kind, @Nullable Duration valid) {
        var token = tokens.next(Use.PASS);
        var now = clock.instant();
        var expiry = valid == null ? null : now.plus(valid);
        return new Code.Fresh(
                codes.save(new PassCode(pass, kind, Tokens.hash(token), now, expiry))
                        .id(),
                token);
    }

    /** Telegram has a picture of the code now, under this id. */
    public void drawn(long code, String picture) {
        codes.findById(code).ifPresent(known -> known.drawn(picture));
    }

    /** @return the token of a code that stands for so long */
    String moving(Pass pass, Duration howLong) {
        return make(pass, Kind.MOVING, howLong).token();
    }

    void revokeMoving(Pass pass) {
        revoke(pass, EnumSet.of(Kind.MOVING));
    }

    /** Who tells the guards that a pass is no longer good must not leave anybody its code. */
    @EventListener
    void on(Pass.Progress event) {
        if (event.pass().status() != PassStatus.APPROVED) {
            revoke(event.pass(), ALL);
        }
    }

    private void revoke(Pass pass, Set<Kind> kinds) {
        var now = clock.instant();
        codes.findLiving(pass.id(), kinds, now).forEach(code -> code.revoke(now));
    }

    void revokeAllOf(Person holder) {
        codes.revokeAllOf(holder.id(), clock.instant());
    }

    /** Forgets moving codes that nobody could read any more even then. */
    int forget(Instant before) {
        return codes.deleteExpired(before);
    }
}
