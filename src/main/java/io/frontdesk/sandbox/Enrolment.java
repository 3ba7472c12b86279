package io.frontdesk.sandbox;

import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.Cast.Member;
import io.frontdesk.sandbox.phones.Phones;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Gives the cast their roles, posts and knowledge at the first start, and lets each press START on the phone. */
@Component
@Conditional(NoToken.class)
class Enrolment implements ApplicationRunner {

    private final Cast cast;
    private final Phones phones;
    private final People people;
    private final GuardPosts posts;
    private final FirstLessons lessons;

    Enrolment(Cast cast, Phones phones, People people, GuardPosts posts, FirstLessons lessons) {
        this.cast = cast;
        this.phones = phones;
        this.people = people;
        this.posts = posts;
        this.lessons = lessons;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        cast.people().forEach(this::enrol);
        if (posts.count() == 0) {
            cast.roots().stream().findFirst().map(people::get).ifPresent(this::setUp);
        }
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
