package io.frontdesk.people;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.frontdesk.people.Duty.Ending;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which guard stands on which post now: each on one at a time, and several may stand on the same. {@link Postings} changes it. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Duties {

    private final DutyTable table;
    private final GuardPosts posts;
    private final PersonTable persons;

    Duties(DutyTable table, GuardPosts posts, PersonTable persons) {
        this.table = table;
        this.posts = posts;
        this.persons = persons;
    }

    /** A guard who stands on a post now. */
    public record Stand(long duty, Person guard, Instant since) {}

    /** The guards who stand there now, in the order in which they came. */
    public List<Person> onDuty(long post) {
        return stands(List.of(post)).getOrDefault(post, List.of()).stream()
                .map(Stand::guard)
                .toList();
    }

    /** The post on which the guard stands now. */
    public Optional<GuardPost> postOf(Person guard) {
        return of(guard).map(duty -> posts.get(duty.postId()));
    }

    /** The present duty of the guard. */
    public Optional<Duty> of(Person guard) {
        return table.findByGuardIdAndLeftAtIsNull(guard.id());
    }

    /**
     * Who stands on these posts now, in the order in which they came; unmanned posts are not among the keys.
     *
     * @throws Refusal for those whose business it is not
     */
    public Map<Long, List<Stand>> on(Person who, Collection<Long> watched) {
        Authority.requireWatcher(who);
        return stands(watched);
    }

    /** Those of these posts where somebody stands now; it is no secret. */
    public Set<Long> manned(Collection<Long> asked) {
        return stands(asked).keySet();
    }

    private Map<Long, List<Stand>> stands(Collection<Long> watched) {
        var duties = table.findByPostIdInAndLeftAtIsNullOrderByCameAtAscIdAsc(watched);
        var guards = persons.findAllById(duties.stream().map(Duty::guardId).toList()).stream()
                .collect(toMap(Person::id, guard -> guard));
        return duties.stream()
                .collect(groupingBy(
                        Duty::postId,
                        mapping(
                                duty -> new Stand(duty.id(), requireNonNull(guards.get(duty.guardId())), duty.cameAt()),
                                toList())));
    }

    /** How many posts in use have nobody on them. */
    public int countUnmanned(Person who) {
        Authority.requireWatcher(who);
        return table.countUnmanned();
    }

    /**
     * The present duty on this post.
     *
     * @throws Refusal where the guard does not stand there
     */
    public Duty held(Person guard, long post) {
        return of(guard).filter(duty -> duty.postId() == post).orElseThrow(() -> new Refusal("refusal.off-duty"));
    }

    /**
     * An own duty that is over.
     *
     * @throws Refusal where there is none
     */
    public Duty handedOver(Person guard, long id) {
        return table.findById(id)
                .filter(duty -> duty.guardId() == guard.id() && duty.ending() == Ending.HANDED_OVER)
                .orElseThrow(Refusal::notYours);
    }

    /**
     * A duty that can be ended.
     *
     * @throws Refusal for those who do not command guards, and where the duty is over
     */
    public Duty standing(Person who, long id) {
        Authority.requireCommander(who);
        return table.findById(id)
                .filter(duty -> duty.leftAt() == null)
                .orElseThrow(() -> new Refusal("refusal.duty-over"));
    }
}
