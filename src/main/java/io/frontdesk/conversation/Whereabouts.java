package io.frontdesk.conversation;

import io.frontdesk.conversation.map.HelpPlace;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.PrivacyPlace.Erased;
import io.frontdesk.conversation.map.Question;
import io.frontdesk.people.Person;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The question that is open in each chat, and the screen that was opened last: all that must be remembered of a conversation. */
@Component
class Whereabouts {

    private final JdbcClient database;
    private final Codec codec;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Whereabouts(JdbcClient database, Codec codec, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.codec = codec;
        this.events = events;
        this.clock = clock;
    }

    Optional<Question> of(Person person) {
        return database.sql("select place from whereabouts where person_id = ?")
                .param(person.id())
                .query(String.class)
                .optional()
                .flatMap(this::question);
    }

    /** What the person has in front of them: the open question, or else the last screen. */
    Optional<Place> standing(Person person) {
        return database.sql("select coalesce(place, screen) from whereabouts where person_id = ?")
                .param(person.id())
                .query(String.class)
                .optional()
                .flatMap(codec::decode)
                .filter(Place.class::isInstance)
                .map(Place.class::cast);
    }

    private Optional<Question> question(String place) {
        return codec.decode(place).filter(Question.class::isInstance).map(Question.class::cast);
    }

    /** The person went there. Help is asked for on the way, and nobody stands where they were forgotten. */
    void stands(Person person, Place place) {
        switch (place) {
            case HelpPlace its -> {}
            case Erased its -> nothingAsked(person);
            case Question question -> asked(person, question);
            default -> opened(person, place);
        }
    }

    private void asked(Person person, Question question) {
        var now = clock.instant();
        var before = database.sql("""
                        with before as (select place, since from whereabouts where person_id = :person)
                        insert into whereabouts (person_id, place, since) values (:person, :place, :now)
                        on conflict (person_id) do update set place = excluded.place, since = excluded.since
                        returning (select place from before) as place, (select since from before) as since
                        """)
                .param("person", person.id())
                .param("place", codec.encode(question))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Standing.class)
                .single();
        moved(person, before, new Moved.Stop(question, now));
    }

    private void opened(Person person, Place screen) {
        var before = database.sql("""
                        with before as (select place, since from whereabouts where person_id = :person)
                        insert into whereabouts (person_id, screen) values (:person, :screen)
                        on conflict (person_id) do update set place = null, since = null, screen = excluded.screen
                        returning (select place from before) as place, (select since from before) as since
                        """)
                .param("person", person.id())
                .param("screen", codec.encode(screen))
                .query(Standing.class)
                .single();
        moved(person, before, null);
    }

    /** Something else is in front of the person than what they went to; a question that was asked is still open. */
    void sees(Person person, Place instead) {
        database.sql("update whereabouts set screen = ? where person_id = ?")
                .params(codec.encode(instead), person.id())
                .update();
    }

    /** What was open is answered, or void, and nothing is shown for it. */
    void nothingAsked(Person person) {
        database.sql("""
                        with before as (select place, since from whereabouts where person_id = :person and place is not null)
                        update whereabouts set place = null, since = null from before where person_id = :person
                        returning before.place, before.since
                        """)
                .param("person", person.id())
                .query(Standing.class)
                .optional()
                .ifPresent(before -> moved(person, before, null));
    }

    private void moved(Person person, Standing before, Moved.@Nullable Stop to) {
        var from = stop(before);
        if (from == null ? to != null : to == null || !from.question().equals(to.question())) {
            events.publishEvent(new Moved(person, from, to));
        }
    }

    private Moved.@Nullable Stop stop(Standing standing) {
        var place = standing.place();
        var since = standing.since();
        return place == null || since == null
                ? null
                : question(place)
                        .map(question -> new Moved.Stop(question, since.toInstant()))
                        .orElse(null);
    }

    private record Standing(
            @Nullable String place, @Nullable OffsetDateTime since) {}
}
