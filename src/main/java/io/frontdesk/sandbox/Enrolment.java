package io.frontdesk.sandbox;

import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.Cast.Member;
import io.frontdesk.sandbox.demo.DemoWeek;
import io.frontdesk.sandbox.phones.Phones;
import io.frontdesk.sandbox.world.Telegram;
import java.time.Duration;
import java.util.EnumSet;
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

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Cast cast;
    private final Phones phones;
    private final People people;
    private final GuardPosts posts;
    private final FirstLessons lessons;
    private final DemoWeek week;
    private final SandboxSettings settings;
    private final Telegram telegram;
    private volatile boolean running;

    Enrolment(
            Cast cast,
            Phones phones,
            People people,
            GuardPosts posts,
            FirstLessons lessons,
            DemoWeek week,
            SandboxSettings settings,
            Telegram telegram) {
        this.cast = cast;
        this.phones = phones;
        this.people = people;
        this.posts = posts;
        this.lessons = lessons;
        this.week = week;
        this.settings = settings;
        this.telegram = telegram;
    }

    /** The web server and delivery have the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
        boolean isFirst = people.countWithRole(EnumSet.allOf(Role.class)) == 0;
        cast.people().forEach(this::enrol);
        cast.people().stream()
                .map(Member::id)
                .map(phones::of)
                .filter(phone -> !phone.isStarted())
                .forEach(phone -> phone.say("/start"));
        if (isFirst) {
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
    }

    private void setUp(Person root) {
        telegram.begin();
        cast.posts().forEach(post -> posts.add(root, post));
        lessons.give(root);
        if (settings.demo()) {
            cast.extras().forEach(this::join);
            week.tell(root);
            Thread.ofVirtual().name("demo-week").start(this::goOn);
        }
    }

    private void join(Member member) {
        phones.add(member.account()).begin();
        enrol(member);
    }

    /** Once everybody has been greeted, so that a card does not come before the greeting. */
    private void goOn() {
        try {
            for (var member : cast.people()) {
                var phone = phones.of(member.id());
                phone.waitUntil(PATIENCE, () -> phone.keyboard() != null);
            }
            week.goOn();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
