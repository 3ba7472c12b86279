package io.frontdesk.knowledge;

import io.frontdesk.people.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the categories that somebody has asked about, or that operators were shown. */
@Component
class QuestionReferences implements References {

    private final JdbcClient database;

    QuestionReferences(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean toCategory(long category) {
        return database.sql("""
                        select exists (select from asked_question where category_id = :category)
                            or exists (select from likely_category where category_id = :category)
                            or exists (select from suggestion where category_id = :category)
                        """)
                .param("category", category)
                .query(Boolean.class)
                .single();
    }
}
