package io.frontdesk.sandbox.demo;

import io.frontdesk.sandbox.world.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has happened in the company before anybody looks. People go by their usernames, and moments are told as {@link Moments} reads
 * them.
 */
record Week(
        List<Organisation> organisations,
        List<Note> notes,
        List<Post> posts,
        List<Duty> duties,
        List<Ticket> tickets,
        List<Question> questions,
        List<Pass> passes,
        List<Talk> talks,
        Living living) {

    private static final String RESOURCE = "/sandbox/week.json";

    record Organisation(String name, @Nullable String inn, String contacts) {}

    /** What somebody does in the company. */
    record Note(String who, String position, @Nullable String department) {}

    record Post(String name, String description) {}

    /** @param until null where the guard stands there still */
    record Duty(
            String by,
            String post,
            String since,
            @Nullable String until,
            @Nullable String note) {}

    /**
     * @param operator who is responsible for it; null where it is nobody's
     * @param missed whether nobody was there when it came
     */
    record Ticket(
            String by,
            String when,
            String says,
            @Nullable String operator,
            @Nullable String category,
            boolean missed,
            List<Step> steps) {}

    /**
     * One thing that happens to a ticket: one of {@code says}, {@code inside}, {@code finish} and {@code stars}.
     *
     * @param after in minutes, after the one before
     * @param by null for the applicant
     * @param comment that comes with the stars
     */
    record Step(
            int after,
            @Nullable String by,
            @Nullable String says,
            @Nullable String inside,
            @Nullable Boolean finish,
            @Nullable Integer stars,
            @Nullable String comment) {}

    /** @param helped null where they have not said */
    record Question(
            String by,
            String when,
            String text,
            String category,
            @Nullable Boolean helped) {}

    /**
     * @param decided approve, reject, or null where nobody has decided; {@code after} so many minutes
     * @param arrive so many minutes after the time for which it was ordered; null where nobody has come
     * @param leave so many minutes after they came; null where they are inside still
     * @param cancel so many minutes after it was approved
     * @param missed whether no chief was there when it was ordered
     */
    record Pass(
            String by,
            String ordered,
            String comes,
            String guests,
            String purpose,
            @Nullable String car,
            @Nullable String decided,
            int after,
            @Nullable Integer arrive,
            @Nullable Integer leave,
            String post,
            @Nullable String reason,
            @Nullable Integer cancel,
            boolean missed) {}

    record Talk(String when, String by, String to, String says) {}

    /**
     * What happens before the eyes of whoever looks.
     *
     * @param approved whose undecided pass is approved
     */
    record Living(Asked ticket, String approved, String chief, Ordered ordered) {

        record Asked(String by, String says) {}

        record Ordered(String by, String comes, String guests, String purpose, String car) {}
    }

    static Week read() {
        try (InputStream in = Week.class.getResourceAsStream(RESOURCE)) {
            return Json.MAPPER.readValue(Objects.requireNonNull(in, RESOURCE), Week.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
