package io.frontdesk.pass;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import io.frontdesk.people.Wording;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What chiefs of security decide about passes. Who decides on one that nobody has takes it over. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Approvals {

    private static final int LONGEST_REASON = 500;

    private final Passes passes;
    private final Today today;
    private final PassUse use;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approvals(Passes passes, Today today, PassUse use, ApplicationEventPublisher events, Clock clock) {
        this.passes = passes;
        this.today = today;
        this.use = use;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets the guests come; what was refused, too.
     *
     * @param edition of the pass that was looked at
     * @throws Refusal where it reads otherwise by now, or somebody was quicker
     */
    public void approve(Person who, long id, short edition) {
        var pass = coming(who, id);
        pass.requireEdition(edition);
        pass.requireApprovable();
        pass.approve(who, clock.instant());
        events.publishEvent(new Pass.Approved(pass, who));
    }

    /** A pass that can be refused for the first time. */
    public Pass rejectable(Person who, long id) {
        var pass = coming(who, id);
        pass.requireOpen();
        return pass;
    }

    /** @throws Refusal where somebody was quicker */
    public void reject(Person who, long id, String reason) {
        var pass = rejectable(who, id);
        pass.reject(who, Wording.lines(reason, LONGEST_REASON), clock.instant());
        events.publishEvent(new Pass.Rejected(pass, who));
    }

    /** A pass whose approval can be withdrawn: nobody is inside, and guests can still come in. */
    public Pass withdrawable(Person who, long id) {
        var pass = coming(who, id);
        pass.requireApproved();
        use.requireUnused(pass);
        return pass;
    }

    /** @throws Refusal where it is approved no more, or its guests have come in */
    public void withdraw(Person who, long id, String reason) {
        var pass = withdrawable(who, id);
        pass.reject(who, Wording.lines(reason, LONGEST_REASON), clock.instant());
        events.publishEvent(new Pass.Withdrawn(pass, who));
    }

    private Pass coming(Person who, long id) {
        var pass = passes.decidedBy(who, id);
        today.requireComing(pass);
        return pass;
    }
}
