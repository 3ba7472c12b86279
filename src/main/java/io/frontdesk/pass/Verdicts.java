package io.frontdesk.pass;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges passes by what was decided about them, who has come in with them already, and the hour. */
@Component
public class Verdicts {

    private final VisitTable visits;
    private final VisitingHours hours;

    Verdicts(VisitTable visits, VisitingHours hours) {
        this.visits = visits;
        this.hours = hours;
    }

    public Verdict of(Pass pass) {
        return switch (pass.status()) {
            case UNAPPROVED, MISSED -> new Verdict.Undecided();
            case REJECTED -> new Verdict.Refused(decider(pass), requireNonNull(pass.decidedAt()), pass.reason());
            case CANCELLED -> new Verdict.Cancelled(requireNonNull(pass.decidedAt()));
            case APPROVED -> used(pass).orElseGet(() -> hours.of(pass.starts(), pass.ends()));
        };
    }

    private static long decider(Pass pass) {
        return requireNonNull(pass.decidedById());
    }

    private Optional<Verdict> used(Pass pass) {
        return visits.findFirstByPassIdOrderByIdDesc(pass.id()).flatMap(last -> after(last, pass));
    }

    private static Optional<Verdict> after(Visit last, Pass pass) {
        if (last.isGoingOn()) {
            return Optional.of(new Verdict.Inside(last));
        }
        return pass.isSingleUse() ? Optional.of(new Verdict.UsedUp(last)) : Optional.empty();
    }
}
