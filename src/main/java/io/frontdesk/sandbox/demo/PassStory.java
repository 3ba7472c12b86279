package io.frontdesk.sandbox.demo;

import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.Visit;
import io.frontdesk.pass.Visits;
import io.frontdesk.people.People;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Who was to come, and who came. */
final class PassStory {

    private final Story story;
    private final Passes passes;
    private final Approvals approvals;
    private final Visits visits;
    private final People people;
    private final Map<String, Long> posts;

    /** @param posts by name */
    PassStory(Story story, Passes passes, Approvals approvals, Visits visits, People people, Map<String, Long> posts) {
        this.story = story;
        this.passes = passes;
        this.approvals = approvals;
        this.visits = visits;
        this.people = people;
        this.posts = posts;
    }

    /**
     * @param chief who decides
     * @param guards who stand at the posts, by the posts' names
     */
    void add(Week.Pass pass, String chief, Map<String, String> guards) {
        var id = new AtomicLong();
        var ordered = story.moments().of(pass.ordered());
        var decided = ordered.plus(minutes(pass.after()));
        story.at(ordered, () -> id.set(order(pass)));
        if (pass.decided() != null) {
            story.at(decided, () -> decide(pass, id.get(), chief));
        }
        if (pass.cancel() != null) {
            story.at(decided.plus(minutes(pass.cancel())), () -> passes.cancel(story.person(pass.by()), id.get()));
        }
        if (pass.arrive() != null) {
            visit(pass, id, Objects.requireNonNull(guards.get(pass.post())), pass.arrive());
        }
    }

    private long order(Week.Pass pass) {
        var id = new AtomicLong();
        Runnable deed = () -> id.set(order(pass.by(), pass.comes(), pass.guests(), pass.purpose(), pass.car())
                .id());
        if (pass.missed()) {
            story.without(people.chiefsOnline(), deed);
        } else {
            deed.run();
        }
        return id.get();
    }

    Pass order(String by, String comes, String guests, String purpose, @Nullable String car) {
        var holder = story.person(by);
        var pass = passes.order(holder, story.moments().slot(comes));
        passes.describe(holder, pass.id(), Pass.Detail.GUESTS, guests);
        passes.describe(holder, pass.id(), Pass.Detail.PURPOSE, purpose);
        if (car != null) {
            passes.describe(holder, pass.id(), Pass.Detail.CAR, car);
        }
        return pass;
    }

    private void decide(Week.Pass pass, long id, String chief) {
        var who = story.person(chief);
        if (pass.reason() != null) {
            approvals.reject(who, id, pass.reason());
        } else {
            approvals.approve(who, id, passes.of(who, id).edition());
        }
    }

    private void visit(Week.Pass pass, AtomicLong id, String guard, int after) {
        var came = starts(pass).plus(minutes(after));
        var visit = new AtomicLong();
        story.at(came, () -> visit.set(admit(id.get(), guard, pass.post()).id()));
        if (pass.leave() != null) {
            story.at(came.plus(minutes(pass.leave())), () -> visits.end(story.person(guard), visit.get()));
        }
    }

    private Instant starts(Week.Pass pass) {
        ZoneId zone = story.moments().zone();
        return story.moments().slot(pass.comes()).atZone(zone).toInstant();
    }

    private Visit admit(long pass, String guard, String post) {
        return visits.admit(story.person(guard), pass, Objects.requireNonNull(posts.get(post)));
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
