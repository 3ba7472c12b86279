package io.frontdesk.conversation.screens;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people wrote to the assistant, as they sent it, and what it has answered: an operator may have to see both. */
@Component
public class AskedMessages {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    AskedMessages(JdbcClient database) {
        this.database = database;
    }

    /** An answer as it was when it was given. */
    record Given(Content content, List<Answer.Link> links) {

        static Given of(Answer answer) {
            return new Given(answer.content(), answer.links());
        }
    }

    record Kept(Writing writing, @Nullable Given given) {

        @Nullable
        Content answered() {
            return given == null ? null : given.content();
        }
    }

    void keep(long question, Person who, Writing writing) {
        database.sql("""
                        insert into asked_message (question_id, person_id, telegram_message, writing)
                        values (?, ?, ?, cast(? as jsonb))
                        """)
                .params(question, who.id(), writing.originals().getFirst(), JSON.writeValueAsString(writing))
                .update();
    }

    void answered(long question, Answer answer) {
        database.sql("update asked_message set given = cast(? as jsonb) where question_id = ?")
                .params(JSON.writeValueAsString(Given.of(answer)), question)
                .update();
    }

    /** @throws Refusal where nothing was kept of it */
    Kept get(long question) {
        return database.sql("select writing, given from asked_message where question_id = ?")
                .param(question)
                .query((row, number) -> kept(row.getString("writing"), row.getString("given")))
                .optional()
                .orElseThrow(Refusal::notYours);
    }

    private static Kept kept(String writing, @Nullable String given) {
        return new Kept(
                JSON.readValue(writing, Writing.class), given == null ? null : JSON.readValue(given, Given.class));
    }

    /** The person has changed in Telegram what no operator has yet. */
    public void edit(Person who, long telegramMessage, Content changed) {
        database.sql("""
                        select question_id as question, writing from asked_message
                         where person_id = ? and telegram_message = ?
                        """)
                .params(who.id(), telegramMessage)
                .query((row, number) -> edited(row.getLong("question"), row.getString("writing"), changed))
                .list()
                .forEach(this::write);
    }

    private record Edited(long question, Writing writing) {}

    private static Edited edited(long question, String json, Content changed) {
        var writing = JSON.readValue(json, Writing.class);
        return new Edited(
                question, new Writing(changed, writing.originals(), writing.reply(), writing.forwardedFrom()));
    }

    private void write(Edited edited) {
        database.sql("update asked_message set writing = cast(? as jsonb) where question_id = ?")
                .params(JSON.writeValueAsString(edited.writing()), edited.question())
                .update();
    }
}
