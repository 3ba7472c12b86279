package io.frontdesk.ticket;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.frontdesk.people.Person;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees that nobody waits for an operator who is online but not there: each such ticket is looked after in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
public class Absences {

    private static final Logger log = LoggerFactory.getLogger(Absences.class);

    private static final String OVERDUE = """
            select ticket.id from ticket join person on person.id = ticket.responsible_id
             where ticket.status = 'UNANSWERED' and person.online and person.last_active < :active
               and greatest(ticket.waiting_since, ticket.assigned_at) < :waiting
            """;

    private final JdbcClient database;
    private final Handovers handovers;
    private final Routing routing;
    private final TransactionTemplate transaction;
    private final Duration awayAfter;
    private final Clock clock;

    Absences(
            JdbcClient database,
            Handovers handovers,
            Routing routing,
            TransactionTemplate transaction,
            AwaySettings settings,
            Clock clock) {
        this.database = database;
        this.handovers = handovers;
        this.routing = routing;
        this.transaction = transaction;
        this.awayAfter = settings.awayAfter();
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> absenceWatch() {
        return Tasks.recurring("absence-watch", FixedDelay.ofSeconds(30)).execute((instance, context) -> relieve());
    }

    /** Gives the tickets of those who are away to others. */
    public void relieve() {
        if (awayAfter.isPositive()) {
            overdue().forEach(this::relieve);
        }
    }

    private List<Long> overdue() {
        return select(OVERDUE + " order by ticket.waiting_since, ticket.id").list();
    }

    private void relieve(long ticket) {
        try {
            transaction.executeWithoutResult(status -> {
                routing.alone();
                if (isStillOverdue(ticket)) {
                    handovers.relieve(ticket, activeSince());
                }
            });
        } catch (ConcurrencyFailureException collision) {
            log.debug("Somebody is at work on ticket {}; it is looked at again next time", ticket);
        }
    }

    /** Another instance, or the operator, may have been quicker. */
    private boolean isStillOverdue(long ticket) {
        return select(OVERDUE + " and ticket.id = " + ticket).optional().isPresent();
    }

    private JdbcClient.MappedQuerySpec<Long> select(String query) {
        return database.sql(query)
                .param("active", activeSince().atOffset(ZoneOffset.UTC))
                .param("waiting", clock.instant().minus(awayAfter).atOffset(ZoneOffset.UTC))
                .query(Long.class);
    }

    private Instant activeSince() {
        return clock.instant().minus(awayAfter).minus(Person.ACTIVITY_LAG);
    }
}
