package io.frontdesk.conversation;

import io.frontdesk.conversation.map.Question;
import io.frontdesk.people.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person went from one question to another, to the first one, or away from the last.
 *
 * @param from null where nothing was asked
 * @param to null where nothing is asked any more
 */
public record Moved(
        Person person, @Nullable Stop from, @Nullable Stop to) {

    /**
     * An open question.
     *
     * @param since when it was asked
     */
    public record Stop(Question question, Instant since) {}
}
