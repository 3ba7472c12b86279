package io.frontdesk.ticket;

import io.frontdesk.people.Person;
import io.frontdesk.people.References;
import io.frontdesk.people.Refusal;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The tickets around a person, an organisation or a category, for those who manage. */
@Service
public class RelatedTickets implements References {

    /** What it is that they have to do with. */
    public enum Relation {
        APPLICANT("applicant_id"),
        RESPONSIBLE("responsible_id"),
        COUNTERPARTY("counterparty_id"),
        CATEGORY("category_id");

        private final String column;

        Relation(String column) {
            this.column = column;
        }
    }

    private final JdbcClient database;
    private final EntityManager entities;

    RelatedTickets(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** Open ones first, then the newest; pages count from 0. */
    public List<TicketRow> rows(Person who, Relation relation, long to, int page, int size) {
        requireManager(who);
        return select("""
                        select ticket.id, ticket.subject, ticket.status,
                               concat_ws(' ', person.first_name, person.last_name) as applicant
                          from ticket join person on person.id = ticket.applicant_id
                         where ticket.%s = :to
                         order by (ticket.status = 'FINISHED'), ticket.id desc
                         limit :size offset :skip
                        """, relation, to)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(TicketRow.class)
                .list();
    }

    public int count(Person who, Relation relation, long to) {
        requireManager(who);
        return select("select count(*) from ticket where %s = :to", relation, to)
                .query(Integer.class)
                .single();
    }

    public int countOpen(Person who, Relation relation, long to) {
        requireManager(who);
        return select("select count(*) from ticket where %s = :to and status <> 'FINISHED'", relation, to)
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean toCounterparty(long counterparty) {
        return select("select exists (select from ticket where %s = :to)", Relation.COUNTERPARTY, counterparty)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean toCategory(long category) {
        return select("select exists (select from ticket where %s = :to)", Relation.CATEGORY, category)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec select(String query, Relation relation, long to) {
        entities.flush();
        return database.sql(query.formatted(relation.column)).param("to", to);
    }

    private static void requireManager(Person who) {
        if (!who.role().manages()) {
            throw Refusal.notYours();
        }
    }
}
