package io.frontdesk.sandbox;

import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.Cast.Member;
import io.frontdesk.sandbox.phones.Phones;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Gives the cast their roles, posts and knowledge at the first start, and lets each press START on the phone. All this comes before
 * phones can be reached and messages are fetched: whoever writes first is a client for good.
 */
@Component
@Conditional(NoToken.class)
class Enrolment implements SmartLifecycle {

    private final Cast cast;
    private final Phones phones;
    private final People people;
    private final GuardPosts posts;
    private final FirstLessons lessons;
    private volatile boolean running;

    Enrolment(Cast cast, Phones phones, People people, GuardPosts posts, FirstLessons lessons) {
        this.cast = cast;
        this.phones = phones;
        this.people = people;
        this.posts = posts;
        this.lessons = lessons;
    }

    /** The web server and delivery have the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        cast.people().forEach(this::enrol);
        if (posts.count() == 0) {
            cast.roots().stream().findFirst().map(people::get).ifPresent(this::setUp);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void enrol(Member member) {
        var introduction = new Introduction(
                member.id(), member.firstName(), member.lastName(), member.username(), member.language());
        people.enrol(introduction, Role.valueOf(member.role()), member.online(), member.organisation());
        var phone = phones.of(member.id());
        if (!phone.isStarted()) {
            phone.say("/start");
        }
    }

    private void setUp(Person root) {
        cast.posts().forEach(post -> posts.add(root, post));
        lessons.give(root);
    }
}
