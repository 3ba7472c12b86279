package io.frontdesk.pass;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import io.frontdesk.people.Tokens;
import io.frontdesk.people.Tokens.Use;
import io.frontdesk.people.WrongLinks;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people what a code is that they have read. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class CodeReadings {

    private static final Logger log = LoggerFactory.getLogger(CodeReadings.class);

    /** Somebody has read a code that can be read once. */
    record ReadOnce(Pass pass) {}

    private final PassCodeTable codes;
    private final Passes passes;
    private final WrongLinks wrongLinks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeReadings(
            PassCodeTable codes, Passes passes, WrongLinks wrongLinks, ApplicationEventPublisher events, Clock clock) {
        this.codes = codes;
        this.passes = passes;
        this.wrongLinks = wrongLinks;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the text has the form of a code of ours. */
    public static boolean isCode(String text) {
        return Use.PASS.isToken(text);
    }

    /** What the code is; one that moves is thereby read. */
    public CodeReading read(Person who, String token) {
        return who.role() == Role.CLIENT ? readByClient(who, token) : readByStaff(who, token);
    }

    /** Clients learn of no codes but their own, and are not let try many. */
    private CodeReading readByClient(Person who, String token) {
        return wrongLinks
                .follow(who, () -> known(token))
                .map(this::pass)
                .filter(pass -> pass.isHolder(who))
                .<CodeReading>map(CodeReading.Own::new)
                .orElseGet(CodeReading.Withheld::new);
    }

    /** The staff find every pass by its number, so that there is nothing for them to guess. */
    private CodeReading readByStaff(Person who, String token) {
        var code = known(token);
        if (code.isEmpty()) {
            log.info("{} has read a code of no pass", who.id());
        }
        return code.map(known -> read(who, known)).orElseGet(CodeReading.Unknown::new);
    }

    private Optional<PassCode> known(String token) {
        return isCode(token) ? codes.findByTokenHash(Tokens.hash(token)) : Optional.empty();
    }

    private Pass pass(PassCode code) {
        return passes.find(code.passId()).orElseThrow();
    }

    private CodeReading read(Person who, PassCode code) {
        var pass = pass(code);
        var readAt = code.readAt();
        var readBy = code.readById();
        if (pass.isHolder(who)) {
            return new CodeReading.Own(pass);
        }
        if (readAt != null && readBy != null) {
            return new CodeReading.Spent(pass, readAt, readBy);
        }
        if (code.isOver(clock.instant())) {
            return new CodeReading.Old(pass);
        }
        if (code.isMoving()) {
            code.read(who, clock.instant());
            events.publishEvent(new ReadOnce(pass));
        }
        return new CodeReading.Known(pass);
    }
}
