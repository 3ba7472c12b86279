package io.frontdesk.sandbox.controls;

import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.NoToken;
import io.frontdesk.sandbox.world.Telegram;
import java.util.EnumSet;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Begins everything anew: stops the application, leaves nothing in its database and its sandbox, and starts it again in the same
 * process. Only for a database that was empty when the sandbox came to it, and knows nobody from elsewhere: any other is somebody's.
 */
@Component
@Conditional(NoToken.class)
class FreshStart implements SmartLifecycle {

    private static final int MANY = 10_000;

    private final ConfigurableApplicationContext context;
    private final Telegram telegram;
    private final ObjectProvider<Flyway> database;
    private final ObjectProvider<People> people;
    private volatile Runnable again = () -> {};
    private volatile boolean ordered;
    private volatile boolean running;

    FreshStart(
            ConfigurableApplicationContext context,
            Telegram telegram,
            ObjectProvider<Flyway> database,
            ObjectProvider<People> people) {
        this.context = context;
        this.telegram = telegram;
        this.database = database;
        this.people = people;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        again = () -> ready.getSpringApplication().run(ready.getArgs());
    }

    boolean isAllowed() {
        return telegram.isBegun();
    }

    /** @throws IllegalStateException where that would take something away that is not the sandbox's */
    void order() {
        if (!isAllowed() || people.stream().anyMatch(this::knowsOthers)) {
            throw new IllegalStateException(
                    "The database was not empty before the sandbox, or knows real people: it stays");
        }
        if (!ordered) {
            ordered = true;
            // Whoever asks is a daemon, and nobody else may be there while nothing runs.
            Thread.ofPlatform().daemon(false).name("fresh-start").start(this::begin);
        }
    }

    private boolean knowsOthers(People known) {
        return known.withRole(EnumSet.allOf(Role.class), 0, MANY).stream()
                .map(Person::id)
                .filter(id -> !Person.isErased(id))
                .anyMatch(id -> telegram.chat(id).isEmpty());
    }

    private void begin() {
        context.close();
        again.run();
    }

    /** By now delivery and the web server have stopped; the database has not. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (ordered) {
            telegram.forget();
            database.ifAvailable(FreshStart::empty);
        }
    }

    private static void empty(Flyway database) {
        Flyway.configure()
                .configuration(database.getConfiguration())
                .cleanDisabled(false)
                .load()
                .clean();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
