package io.frontdesk.ticket;

import io.frontdesk.knowledge.Category;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps tickets filed under categories that have become one. */
@Component
class MergedCategories {

    private final JdbcClient database;

    MergedCategories(JdbcClient database) {
        this.database = database;
    }

    /** Whoever is changing one of these tickets at the moment collides with this and does it again. */
    @EventListener
    void on(Category.Merged event) {
        database.sql("update ticket set category_id = ?, version = version + 1 where category_id = ?")
                .params(event.into(), event.from())
                .update();
    }
}
