package io.frontdesk.pass;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees that somebody decides on every pass in time: each that is late is looked after in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
public class Deadlines {

    private static final Logger log = LoggerFactory.getLogger(Deadlines.class);

    private static final String LATE = """
            select id from pass
             where status = 'UNAPPROVED' and assigned_at <= :now - make_interval(secs => :within) and until >= :today
            """;

    /** Where the visit was ordered at short notice, half of the time has passed. */
    private static final String NEAR = """
            select id from pass
             where status in ('UNAPPROVED', 'MISSED') and warned_at is null and starts > :now
               and greatest(starts - make_interval(secs => :before), created_at + (starts - created_at) / 2) <= :now
            """;

    private final JdbcClient database;
    private final PassHandovers handovers;
    private final PassRouting routing;
    private final TransactionTemplate transaction;
    private final PassSettings settings;
    private final Today today;
    private final Clock clock;

    Deadlines(
            JdbcClient database,
            PassHandovers handovers,
            PassRouting routing,
            TransactionTemplate transaction,
            PassSettings settings,
            Today today,
            Clock clock) {
        this.database = database;
        this.handovers = handovers;
        this.routing = routing;
        this.transaction = transaction;
        this.settings = settings;
        this.today = today;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> passDeadlines() {
        return Tasks.recurring("pass-deadlines", FixedDelay.ofSeconds(30)).execute((instance, context) -> remind());
    }

    /** Asks others to decide where one has not, and tells everybody of visits that are near. */
    public void remind() {
        attend(LATE, handovers::relieve);
        attend(NEAR, handovers::warn);
    }

    private void attend(String which, LongConsumer deed) {
        select(which + " order by id").list().forEach(id -> attend(id, which, deed));
    }

    private void attend(long id, String which, LongConsumer deed) {
        try {
            transaction.executeWithoutResult(status -> {
                routing.alone();
                if (isStill(id, which)) {
                    deed.accept(id);
                }
            });
        } catch (ConcurrencyFailureException collision) {
            log.debug("Somebody is at work on pass {}; it is looked at again next time", id);
        }
    }

    /** Another instance, or a chief, may have been quicker. */
    private boolean isStill(long id, String which) {
        return !select(which + " and id = " + id).list().isEmpty();
    }

    private JdbcClient.MappedQuerySpec<Long> select(String query) {
        return database.sql(query)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("today", today.start().atOffset(ZoneOffset.UTC))
                .param("within", settings.passDecisionWithin().toSeconds())
                .param("before", settings.passRemindBefore().toSeconds())
                .query(Long.class);
    }
}
