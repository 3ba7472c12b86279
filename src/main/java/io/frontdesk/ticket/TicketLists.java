package io.frontdesk.ticket;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The lists in which tickets are found, with their counts. */
@Service
public class TicketLists {

    private final JdbcClient database;
    private final EntityManager entities;

    TicketLists(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** Pages count from 0. What waits is oldest first, everything else newest first. */
    public List<TicketRow> rows(Person who, TicketList list, int page, int size) {
        return select(list.condition() + " order by " + list.order() + " limit :size offset :skip")
                .param("me", who.id())
                .param("size", size)
                .param("skip", (long) page * size)
                .query(TicketRow.class)
                .list();
    }

    public int count(Person who, TicketList list) {
        return counting(list.condition())
                .param("me", who.id())
                .query(Integer.class)
                .single();
    }

    /** Open tickets where the person is the applicant. */
    public int countOpenOf(Person applicant) {
        return counting("ticket.applicant_id = :me and ticket.status <> 'FINISHED'")
                .param("me", applicant.id())
                .query(Integer.class)
                .single();
    }

    /** Open tickets that the person is likely to mean: the own ones first, then those that nobody has. */
    public List<TicketRow> recentlyWorked(Person who, int most) {
        return select("""
                        ticket.status <> 'FINISHED' and ticket.applicant_id <> :me
                        and (ticket.responsible_id = :me or ticket.status = 'MISSED'
                             or ticket.internal_chat_id in (select chat_id from participant where person_id = :me))
                        order by ticket.responsible_id is null, ticket.status = 'ANSWERED', ticket.waiting_since desc
                        limit :most
                        """)
                .param("me", who.id())
                .param("most", most)
                .query(TicketRow.class)
                .list();
    }

    /** By number, or by words of the subject or of any message with the applicant. */
    public List<TicketRow> found(Person who, String query, int page, int size) {
        mustServe(who);
        return select(FOUND + " order by ticket.id desc limit :size offset :skip")
                .param("query", query)
                .param("number", number(query))
                .param("size", size)
                .param("skip", (long) page * size)
                .query(TicketRow.class)
                .list();
    }

    public int countFound(Person who, String query) {
        mustServe(who);
        return counting(FOUND)
                .param("query", query)
                .param("number", number(query))
                .query(Integer.class)
                .single();
    }

    private static void mustServe(Person who) {
        if (!who.role().servesTickets()) {
            throw Refusal.notYours();
        }
    }

    private static final String FOUND = """
            (ticket.id = :number
             or to_tsvector('russian', ticket.subject) @@ websearch_to_tsquery('russian', :query)
             or ticket.external_chat_id in (
                select message.chat_id from message
                 where to_tsvector('russian', message.words) @@ websearch_to_tsquery('russian', :query)))
            """;

    /** A query such as «№12» names a ticket; 0 is nobody's number. */
    private static long number(String query) {
        var digits = query.replaceFirst("^\\s*[№#]?\\s*", "").strip();
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    private JdbcClient.StatementSpec select(String rest) {
        entities.flush();
        return database.sql("""
                select ticket.id, ticket.subject, ticket.status,
                       concat_ws(' ', person.first_name, person.last_name) as applicant
                  from ticket join person on person.id = ticket.applicant_id where
                """ + rest);
    }

    private JdbcClient.StatementSpec counting(String condition) {
        entities.flush();
        return database.sql("select count(*) from ticket where " + condition);
    }
}
