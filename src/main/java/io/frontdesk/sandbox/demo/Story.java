package io.frontdesk.sandbox.demo;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.sandbox.world.WorldClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers what has happened, and lets it happen again in the order in which it did: each at its moment, in a transaction of its own. */
final class Story {

    private record Deed(Instant at, Runnable what) {}

    private final People people;
    private final Map<String, Long> ids;
    private final TransactionTemplate transaction;
    private final Moments moments;
    private final List<Deed> deeds = new ArrayList<>();
    private final AtomicLong messages = new AtomicLong(1);

    /** @param ids of everybody, by username */
    Story(People people, Map<String, Long> ids, TransactionTemplate transaction, Moments moments) {
        this.people = people;
        this.ids = ids;
        this.transaction = transaction;
        this.moments = moments;
    }

    Moments moments() {
        return moments;
    }

    /** What has not happened yet is not told. */
    void at(Instant moment, Runnable what) {
        if (!moment.isAfter(moments.now())) {
            deeds.add(new Deed(moment, what));
        }
    }

    void tell() {
        deeds.sort(Comparator.comparing(Deed::at));
        deeds.forEach(deed -> WorldClock.at(
                deed.at(),
                () -> transaction.executeWithoutResult(status -> deed.what().run())));
        deeds.clear();
    }

    Person person(String username) {
        return people.get(Objects.requireNonNull(ids.get(username), username));
    }

    /** None of the messages that the phones keep has such a number. */
    Writing writing(String text) {
        return new Writing(Content.Text.of(text), List.of(-messages.getAndIncrement()), null);
    }

    /** While none of these people is there. */
    void without(List<Person> away, Runnable what) {
        away.forEach(person -> people.switchPresence(person, false));
        what.run();
        away.forEach(person -> people.switchPresence(person, true));
    }
}
