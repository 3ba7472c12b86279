package io.frontdesk.pass;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes go from one chief of security to another: because the one is gone, or has not decided in time. */
@Service
@Transactional(noRollbackFor = Refusal.class)
class PassHandovers {

    private static final List<PassStatus> UNDECIDED = List.of(PassStatus.UNAPPROVED);

    /** About each of these its holder may still have something to say. */
    private static final List<PassStatus> ALIVE =
            List.of(PassStatus.UNAPPROVED, PassStatus.APPROVED, PassStatus.REJECTED);

    private final PassTable table;
    private final Passes passes;
    private final PassRouting routing;
    private final Today today;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassHandovers(
            PassTable table,
            Passes passes,
            PassRouting routing,
            Today today,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.passes = passes;
        this.routing = routing;
        this.today = today;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** Finds others for all that someone had who is a chief no more. */
    void rerouteAllOf(Person former) {
        passOn(former, ALIVE);
    }

    /** Finds others to decide instead of a chief who goes home, and tells that one what became of it. */
    void rerouteUndecidedOf(Person chief) {
        var outcome = passOn(chief, UNDECIDED);
        if (outcome.passed() + outcome.missed() > 0) {
            events.publishEvent(outcome);
        }
    }

    private Pass.HandedOver passOn(Person from, List<PassStatus> which) {
        routing.alone();
        var passed = 0;
        var missed = 0;
        for (var id : of(from, which)) {
            if (passOn(table.findById(id).orElseThrow(), from)) {
                passed++;
            } else {
                missed++;
            }
        }
        return new Pass.HandedOver(from, passed, missed);
    }

    private List<Long> of(Person chief, List<PassStatus> which) {
        return database.sql("""
                        select id from pass
                         where responsible_id = :chief and status in (:which) and until >= :today order by id
                        """)
                .param("chief", chief.id())
                .param("which", which.stream().map(PassStatus::name).toList())
                .param("today", today.start().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    private boolean passOn(Pass pass, Person from) {
        var next = routing.chiefFor(pass);
        next.ifPresentOrElse(to -> pass(pass, from, to, false), () -> {
            pass.release();
            events.publishEvent(new Pass.Missed(pass));
        });
        return next.isPresent();
    }

    private void pass(Pass pass, Person from, Person to, boolean late) {
        assign(pass, to);
        events.publishEvent(new Pass.TakenAway(pass, from, to, late));
    }

    private void assign(Pass pass, Person to) {
        pass.assign(to, clock.instant());
        events.publishEvent(new Pass.Assigned(pass, to));
    }

    /** Finds somebody for a pass that nobody is responsible for. */
    void routeAbandoned(Pass pass) {
        if (pass.responsibleId() == null) {
            routing.chiefFor(pass).ifPresent(chief -> assign(pass, chief));
        }
    }

    /** Finds somebody else for a pass on which nobody has decided in time; where nobody is there, reminds the responsible one, once. */
    void relieve(long id) {
        var pass = table.findById(id).orElseThrow();
        passes.responsibleFor(pass)
                .ifPresent(late -> routing.chiefFor(pass)
                        .ifPresentOrElse(to -> takeAway(pass, late, to), () -> remind(pass, late)));
    }

    private void takeAway(Pass pass, Person late, Person to) {
        routing.lost(pass, late, clock.instant());
        pass(pass, late, to, true);
    }

    private void remind(Pass pass, Person late) {
        if (!pass.isReminded()) {
            pass.reminded(clock.instant());
            events.publishEvent(new Pass.Overdue(pass, late));
        }
    }

    /** Tells everybody who can help of an undecided pass whose visit is near. */
    void warn(long id) {
        var pass = table.findById(id).orElseThrow();
        pass.warned(clock.instant());
        events.publishEvent(new Pass.Near(pass));
    }
}
