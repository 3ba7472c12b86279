package io.frontdesk.ticket;

import static java.util.stream.Collectors.joining;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.TicketList.Order;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The lists in which tickets are found, with their counts. */
@Service
public class TicketLists {

    /** Of what a search has found; who wants more says more. */
    public static final int MOST_FOUND = 200;

    private final JdbcClient database;
    private final EntityManager entities;
    private final TicketSearch search;

    TicketLists(JdbcClient database, EntityManager entities, TicketSearch search) {
        this.database = database;
        this.entities = entities;
        this.search = search;
    }

    /** Pages count from 0. What waits is oldest first, everything else newest first. */
    public List<TicketRow> rows(Person who, TicketList list, int page, int size) {
        return rows(who, list.sources(), list.order(), list.order(), page, size);
    }

    /** At most as many as the list shows; that many means that there may be more. */
    public int count(Person who, TicketList list) {
        entities.flush();
        return database.sql("select least(count(*), :most) from " + firstOf(list.sources(), list.order()))
                .param("me", who.id())
                .param("most", list.most())
                .query(Integer.class)
                .single();
    }

    /** Open tickets where the person is the applicant. */
    public int countOpenOf(Person applicant) {
        entities.flush();
        return database.sql("select count(*) from ticket where applicant_id = ? and status <> 'FINISHED'")
                .param(applicant.id())
                .query(Integer.class)
                .single();
    }

    /** Open tickets that the person is likely to mean: the own ones first, then those that nobody has. */
    public List<TicketRow> recentlyWorked(Person who, int most) {
        return rows(who, TicketList.SOURCES_OF_WORK, Order.NEWEST_WAIT_FIRST, Order.OWN_FIRST, 0, most);
    }

    /** Only the rows that are shown are looked up, not those that are skipped. */
    private List<TicketRow> rows(Person who, List<String> sources, Order within, Order order, int page, int size) {
        entities.flush();
        return database.sql(TicketRow.SELECT + " from (select id from " + firstOf(sources, within) + " order by "
                        + order.sql() + " limit :size offset :skip) page join ticket on ticket.id = page.id"
                        + " join person on person.id = ticket.applicant_id order by " + order.sql())
                .param("me", who.id())
                .param("most", (page + 1) * size)
                .param("size", size)
                .param("skip", page * size)
                .query(TicketRow.class)
                .list();
    }

    /** The first tickets of each source are enough to find the first of all. */
    private static String firstOf(List<String> sources, Order order) {
        return sources.stream()
                .map(source ->
                        "(select %s from %s order by %s limit :most)".formatted(order.keys(), source, order.sql()))
                .collect(joining(" union all ", "(", ") ticket"));
    }

    /**
     * What the words may mean, best first: the ticket of this number, tickets with all the words in any form, tickets with parts of
     * the words; each newest first. The person's own tickets are not among them, as what is said inside would find them too.
     *
     * @return at most {@value #MOST_FOUND}; that many means that there may be more
     */
    public List<Long> found(Person who, String query) {
        if (!who.role().servesTickets()) {
            throw Refusal.notYours();
        }
        entities.flush();
        return search.find(who, query, MOST_FOUND);
    }

    /** In the order given. */
    public List<TicketRow> rows(List<Long> tickets) {
        return database.sql(TicketRow.SELECT + """
                          from unnest(?::bigint[]) with ordinality as wanted (id, place)
                          join ticket on ticket.id = wanted.id join person on person.id = ticket.applicant_id
                         order by wanted.place
                        """)
                .param(tickets.toArray(Long[]::new))
                .query(TicketRow.class)
                .list();
    }
}
