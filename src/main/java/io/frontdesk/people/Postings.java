package io.frontdesk.people;

import io.frontdesk.people.Duty.Ending;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guards come on posts, hand them over, and are taken off. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Postings {

    /** Of what one guard leaves word of to the next, in characters. */
    public static final int LONGEST_NOTE = 1000;

    private final DutyTable table;
    private final Duties duties;
    private final GuardPosts posts;
    private final PersonTable persons;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;
    private final Clock clock;

    Postings(
            DutyTable table,
            Duties duties,
            GuardPosts posts,
            PersonTable persons,
            ApplicationEventPublisher events,
            EntityManager entities,
            Clock clock) {
        this.table = table;
        this.duties = duties;
        this.posts = posts;
        this.persons = persons;
        this.events = events;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Puts the guard on the post, where they may stand already.
     *
     * @throws Refusal for anybody but a guard, for a guard who stands on another post, and where the post is archived
     */
    public void comeOn(Person who, long post) {
        var guard = guard(who);
        var present = duties.of(guard);
        if (present.isEmpty()) {
            stand(guard, open(post));
        } else if (present.get().postId() != post) {
            throw new Refusal(
                    "refusal.on-duty", posts.get(present.get().postId()).name());
        }
    }

    /** From here on nobody changes what the guard is; where somebody has just done so, all this is tried again. */
    private Person guard(Person who) {
        var guard = persons.findById(who.id()).orElseThrow(Refusal::notYours);
        Authority.requireGuard(guard);
        entities.lock(guard, LockModeType.PESSIMISTIC_WRITE);
        return guard;
    }

    private GuardPost open(long id) {
        var post = posts.inUse(id);
        entities.lock(post, LockModeType.PESSIMISTIC_WRITE); // it is not archived meanwhile
        return post;
    }

    private void stand(Person guard, GuardPost post) {
        table.saveAndFlush(new Duty(post, guard, clock.instant()));
    }

    /**
     * Takes the guard off the post.
     *
     * @param note for whoever comes next; null or a dash for none
     * @throws Unfit where the note is too long or has hidden signs
     * @throws Refusal where the guard does not stand there
     */
    public Duty handOver(Person who, long post, @Nullable String note) {
        var duty = duties.held(guard(who), post);
        duty.handOver(words(note), clock.instant());
        return duty;
    }

    private static @Nullable String words(@Nullable String note) {
        var given = note == null ? null : Wording.orNothing(note);
        return given == null ? null : Wording.lines(given, LONGEST_NOTE);
    }

    /**
     * Hands the one post over and comes on another.
     *
     * @param note as for handing over
     * @throws Unfit where the note cannot be so
     * @throws Refusal where the guard does not stand on the one, or the other is archived
     */
    public void move(Person who, long from, long to, @Nullable String note) {
        var guard = guard(who);
        var present = duties.held(guard, from);
        var next = open(to);
        if (from != to) {
            present.handOver(words(note), clock.instant());
            entities.flush();
            stand(guard, next);
        }
    }

    /**
     * Takes off a guard who has not handed over.
     *
     * @throws Refusal for those who do not command guards, and where the duty is over
     */
    public Duty relieve(Person who, long id) {
        var duty = duties.standing(who, id);
        takeOff(duty, Ending.RELIEVED, who);
        return duty;
    }

    private void takeOff(Duty duty, Ending why, @Nullable Person by) {
        duty.takeOff(why, by, clock.instant());
        var guard = persons.findById(duty.guardId()).orElseThrow(Refusal::notYours);
        events.publishEvent(new Duty.TakenOff(guard, posts.get(duty.postId()), why, by));
    }

    /** What the guard has become is written first: whoever was just coming on duty has come by now, or sees it. */
    void takeOff(Person guard, Ending why) {
        entities.flush();
        duties.of(guard).ifPresent(duty -> takeOff(duty, why, null));
    }

    void takeOffAll(GuardPost post, Person by) {
        entities.flush();
        table.findByPostIdInAndLeftAtIsNullOrderByCameAtAscIdAsc(List.of(post.id()))
                .forEach(duty -> takeOff(duty, Ending.POST_ARCHIVED, by));
    }
}
