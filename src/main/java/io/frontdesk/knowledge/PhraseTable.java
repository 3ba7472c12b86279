package io.frontdesk.knowledge;

import io.frontdesk.knowledge.Phrase.Source;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where phrases are kept, many at a time. */
@Component
class PhraseTable {

    private static final String COLUMNS = "id, category_id, text, origin, ticket_id, author_id, created_at, disliked";

    private final JdbcClient database;

    PhraseTable(JdbcClient database) {
        this.database = database;
    }

    Optional<Phrase> find(long id) {
        return select("where id = :id").param("id", id).query(Phrase.class).optional();
    }

    List<Phrase> ofCategory(long category) {
        return select("where category_id = :category order by id")
                .param("category", category)
                .query(Phrase.class)
                .list();
    }

    List<Phrase> newest(long category, int size, long skip) {
        return select("where category_id = :category order by id desc limit :size offset :skip")
                .param("category", category)
                .param("size", size)
                .param("skip", skip)
                .query(Phrase.class)
                .list();
    }

    private JdbcClient.StatementSpec select(String condition) {
        return database.sql("select %s from phrase %s".formatted(COLUMNS, condition));
    }

    int count(long category) {
        return database.sql("select count(*) from phrase where category_id = ?")
                .param(category)
                .query(Integer.class)
                .single();
    }

    /**
     * A text beside whatever is known like it.
     *
     * @param key by which it is compared
     * @param category the id of the one that has it; null where none has
     */
    record Compared(
            String text,
            String key,
            @Nullable Long category,
            @Nullable String name,
            boolean archived) {}

    /** In the order of the texts. */
    List<Compared> compared(Collection<String> texts) {
        return database.sql("""
                        select given.text, wording_key(given.text) as key, phrase.category_id as category, category.name,
                               coalesce(category.archived, false) as archived
                          from unnest(cast(:texts as text[])) with ordinality given(text, place)
                          left join phrase on phrase.identity = wording_key(given.text)
                          left join category on category.id = phrase.category_id
                         order by given.place
                        """)
                .param("texts", texts.toArray(String[]::new))
                .query(Compared.class)
                .list();
    }

    /** In one statement, whatever their number; those that an archived category has become this one's. */
    List<Phrase> insert(long category, Collection<String> texts, Source source, Instant now) {
        return database.sql("""
                        insert into phrase (category_id, text, origin, ticket_id, author_id, created_at)
                        select :category, text, :origin, cast(:ticket as bigint), cast(:author as bigint), :now
                          from unnest(cast(:texts as text[])) with ordinality given(text, place)
                         order by place
                            on conflict (identity) do update
                           set category_id = excluded.category_id, text = excluded.text, origin = excluded.origin,
                               ticket_id = excluded.ticket_id, author_id = excluded.author_id,
                               created_at = excluded.created_at, disliked = 0
                        returning %s
                        """.formatted(COLUMNS))
                .param("category", category)
                .param("texts", texts.toArray(String[]::new))
                .param("origin", source.origin().name())
                .param("ticket", source.ticket())
                .param(
                        "author",
                        source.author() == null ? null : source.author().id())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Phrase.class)
                .list();
    }

    void delete(long id) {
        database.sql("delete from phrase where id = ?").param(id).update();
    }

    /** @return how many were learned from the ticket */
    int deleteLearned(long category, long ticket) {
        return database.sql("delete from phrase where category_id = ? and ticket_id = ? and origin = 'TICKET'")
                .params(category, ticket)
                .update();
    }

    /** @return how many have been learned from whom the answer has helped */
    int deleteHelped(long category, String text) {
        return database.sql("""
                        delete from phrase
                         where category_id = ? and identity = wording_key(?) and origin = 'HELPED'
                        """).params(category, text).update();
    }

    void dislike(long id) {
        database.sql("update phrase set disliked = disliked + 1 where id = ?")
                .param(id)
                .update();
    }
}
