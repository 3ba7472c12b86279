package io.frontdesk.pass;

import io.frontdesk.pass.Presentation.Audience;
import io.frontdesk.people.Duties;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holders show their passes at guard posts: to the guards who stand there; where there are none, to the chief who answers for the
 * pass, or else to all chiefs who are there.
 */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Presentations {

    /** Whoever shows a pass again so soon is seen already. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    private final PresentationTable table;
    private final Passes passes;
    private final PassUse use;
    private final GuardPosts posts;
    private final Duties duties;
    private final People people;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Presentations(
            PresentationTable table,
            Passes passes,
            PassUse use,
            GuardPosts posts,
            Duties duties,
            People people,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.passes = passes;
        this.use = use;
        this.posts = posts;
        this.duties = duties;
        this.people = people;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An own pass that is worth showing: to come in, or to leave.
     *
     * @throws Refusal that says why no guard would have any use for it
     */
    public Pass presentable(Person holder, long id) {
        var pass = passes.heldBy(holder, id);
        use.requirePresentable(pass);
        return pass;
    }

    /** @return the one that was made there just now, if there is one */
    public Presentation present(Person holder, long id, long post) {
        var pass = presentable(holder, id);
        var where = posts.inUse(post);
        return of(pass).filter(last -> last.stands(where, clock.instant(), AT_ONCE))
                .orElseGet(() -> present(pass, where));
    }

    private Presentation present(Pass pass, GuardPost post) {
        entities.lock(pass, LockModeType.PESSIMISTIC_WRITE); // it is judged as it stands when the others see it
        var guards = seeing(duties.onDuty(post.id()), pass);
        var readers = guards.isEmpty() ? chiefs(pass) : guards;
        var audience = readers.isEmpty() ? Audience.NOBODY : guards.isEmpty() ? Audience.CHIEFS : Audience.GUARDS;
        var presentation = table.save(new Presentation(pass, post, audience, clock.instant()));
        events.publishEvent(new Presentation.Made(pass, presentation, readers));
        return presentation;
    }

    private List<Person> chiefs(Pass pass) {
        var chiefs = seeing(people.chiefsOnline(), pass);
        var responsible = chiefs.stream().filter(pass::isResponsible).toList();
        return responsible.isEmpty() ? chiefs : responsible;
    }

    /** Nobody is shown an own pass, and nothing can be shown to somebody whom nothing reaches. */
    private static List<Person> seeing(List<Person> people, Pass pass) {
        return people.stream()
                .filter(person -> person.isReachable() && !person.isBlocked() && !pass.isHolder(person))
                .toList();
    }

    /** The last one. */
    public Optional<Presentation> of(Pass pass) {
        return table.findFirstByPassIdOrderByIdDesc(pass.id());
    }

    /** @throws Refusal where the own pass has never been shown */
    public Presentation lastOf(Person holder, long pass) {
        return of(passes.heldBy(holder, pass)).orElseThrow(Refusal::notYours);
    }
}
