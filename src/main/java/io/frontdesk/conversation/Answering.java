package io.frontdesk.conversation;

import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.ChatQuestion.SayFirst;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is writing into a chat at this moment, so that two people do not answer the same thing unaware of each other. */
@Component
public class Answering {

    private final JdbcClient database;
    private final Codec codec;

    Answering(JdbcClient database, Codec codec) {
        this.database = database;
        this.codec = codec;
    }

    /**
     * Somebody with an open question.
     *
     * @param since when it was asked
     */
    public record Writer(String name, Instant since) {}

    /** In the order in which they began. */
    public List<Writer> in(long chat, Set<Long> without) {
        return database.sql("""
                        select concat_ws(' ', person.first_name, person.last_name) as name, whereabouts.since
                          from whereabouts join person on person.id = whereabouts.person_id
                         where whereabouts.place in (:places) and person.id not in (:without)
                         order by whereabouts.since, person.id
                        """)
                .param("places", List.of(codec.encode(new Say(chat)), codec.encode(new SayFirst(chat))))
                .param("without", without)
                .query(Writer.class)
                .list();
    }
}
