package io.frontdesk.conversation.screens;

import io.frontdesk.people.Person;
import io.frontdesk.ticket.Ticket;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where in Telegram each ticket's status message stands, and a fingerprint of what it shows. */
@Component
public class StatusMessages {

    private final JdbcClient database;
    private final EntityManager entities;

    StatusMessages(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** It is on its way to the applicant. */
    public void sent(Ticket ticket, String shown) {
        database.sql("insert into status_message (ticket_id, person_id, shown) values (?, ?, ?)")
                .params(ticket.id(), ticket.applicantId(), shown)
                .update();
    }

    /** @return what it should show by now */
    public Optional<String> arrived(long ticket, long telegramMessage) {
        return database.sql("update status_message set telegram_message = ? where ticket_id = ? returning shown")
                .params(telegramMessage, ticket)
                .query(String.class)
                .optional();
    }

    /** @return where it is to be redrawn; nowhere if it shows just that, or has not arrived yet, which {@link #arrived} sees then */
    public Optional<Long> changed(Ticket ticket, String shown) {
        // The ticket's row is locked before this one, in every transaction.
        entities.flush();
        return database.sql("""
                        update status_message set shown = ? where ticket_id = ? and shown <> ?
                        returning coalesce(telegram_message, 0)
                        """)
                .params(shown, ticket.id(), shown)
                .query(Long.class)
                .optional()
                .filter(message -> message > 0);
    }

    /** The ticket whose status the person's Telegram message shows. */
    Optional<Long> ticketAt(Person applicant, long telegramMessage) {
        return database.sql("select ticket_id from status_message where person_id = ? and telegram_message = ?")
                .params(applicant.id(), telegramMessage)
                .query(Long.class)
                .optional();
    }
}
