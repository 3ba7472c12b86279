package io.frontdesk.pass;

import io.frontdesk.pass.Verdict.Light;
import io.frontdesk.people.Duties;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who comes in with passes, and leaves. Guards let people in and out at the post where they stand; whoever decides on passes may do
 * so at any post, for somebody must where nobody stands there. All guests of a pass come in together, and leave together.
 */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Visits {

    private final VisitTable table;
    private final Passes passes;
    private final Verdicts verdicts;
    private final PassUse use;
    private final GuardPosts posts;
    private final Duties duties;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Visits(
            VisitTable table,
            Passes passes,
            Verdicts verdicts,
            PassUse use,
            GuardPosts posts,
            Duties duties,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.passes = passes;
        this.verdicts = verdicts;
        this.use = use;
        this.posts = posts;
        this.duties = duties;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** A pass of somebody else that this person may check at a guard post. */
    public Pass checkedBy(Person who, long id) {
        if (!who.role().watchesPosts()) {
            throw Refusal.notYours();
        }
        return passes.workedBy(who, id);
    }

    /** A pass with which this person can let guests in there, though it may not be the time. */
    public Pass admissible(Person who, long id, long post) {
        var pass = checkedBy(who, id);
        place(who, post);
        use.requireAdmissible(pass);
        return pass;
    }

    /** Whether the person may let guests in at posts without standing on one. */
    public static boolean commands(Person who) {
        return who.role().approvesPasses();
    }

    private GuardPost place(Person who, long post) {
        if (commands(who)) {
            return posts.inUse(post);
        }
        return standing(who).filter(own -> own.id() == post).orElseThrow(() -> offDuty(who));
    }

    private static Refusal offDuty(Person who) {
        return who.role() == Role.GUARD ? new Refusal("refusal.off-duty") : Refusal.notYours();
    }

    /** The post where the person lets guests in; nothing for all but guards on duty. */
    public Optional<GuardPost> standing(Person who) {
        return who.role() == Role.GUARD ? duties.postOf(who) : Optional.empty();
    }

    /** @throws Refusal where somebody was quicker, or has decided otherwise meanwhile */
    public Visit admit(Person who, long id, long post) {
        var pass = admissible(who, id, post);
        var untimely = verdicts.of(pass).light() == Light.YELLOW;
        // Whoever decides otherwise about the pass at this moment, or lets its guests in, collides with this.
        entities.lock(pass, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        var visit = table.saveAndFlush(new Visit(pass, place(who, post), who, untimely, clock.instant()));
        events.publishEvent(new Visit.Admitted(pass, visit, who));
        return visit;
    }

    /** @throws Refusal where somebody has seen them leave already */
    public Visit end(Person who, long id) {
        var visit = of(who, id);
        var post = exit(who);
        requireGoingOn(visit);
        visit.end(post, who, clock.instant());
        entities.flush();
        events.publishEvent(new Visit.Ended(checkedBy(who, visit.passId()), visit, who));
        return visit;
    }

    private @Nullable GuardPost exit(Person who) {
        return commands(who) ? null : standing(who).orElseThrow(() -> offDuty(who));
    }

    private static void requireGoingOn(Visit visit) {
        var by = visit.leftById();
        var at = visit.leftAt();
        if (by != null && at != null) {
            throw new Refusal("refusal.visit-over", visit.passId(), new Refusal.Named(by), at);
        }
    }

    /** A visit with a pass that this person may check. */
    public Visit of(Person who, long id) {
        var visit = table.findById(id).orElseThrow(Refusal::notYours);
        checkedBy(who, visit.passId());
        return visit;
    }

    /** Newest first. */
    public List<Visit> last(Pass pass, int most) {
        return table.findByPassIdOrderByIdDesc(pass.id(), Limit.of(most));
    }

    public int count(Pass pass) {
        return table.countByPassId(pass.id());
    }
}
