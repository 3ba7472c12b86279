package io.frontdesk.knowledge;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which categories have changed since when, for whoever keeps a picture of all that is known. Triggers count, so nothing that
 * changes a category, a phrase or an answer can forget to; who has seen a revision has seen all before it.
 */
@Service
@Transactional(readOnly = true)
public class Revisions {

    /** Instances that listen there hear of every change, once it is committed. */
    public static final String CHANNEL = "frontdesk_knowledge";

    private final JdbcClient database;

    Revisions(JdbcClient database) {
        this.database = database;
    }

    /** A category is another one since then, or is no more. */
    public record Change(long category, long revision) {}

    public long latest() {
        return database.sql("select revision from knowledge").query(Long.class).single();
    }

    /** Each category that has changed since, once, in the order of its last change; since 0 all that ever were. */
    public List<Change> since(long revision) {
        return database.sql("""
                        select category_id as category, revision from category_change where revision > ? order by revision
                        """).param(revision).query(Change.class).list();
    }

    /** Until the transaction ends nobody else changes what is known, so names and phrases can be compared. */
    @Transactional(propagation = Propagation.MANDATORY)
    void alone() {
        database.sql("select revision from knowledge for update").query().singleRow();
    }
}
