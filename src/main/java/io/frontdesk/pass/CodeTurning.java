package io.frontdesk.pass;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the codes that are being shown, each in a transaction of its own. */
@Configuration(proxyBeanMethods = false)
public class CodeTurning {

    private static final Logger log = LoggerFactory.getLogger(CodeTurning.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient database;
    private final CodeShows shows;
    private final PassCodes codes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CodeTurning(JdbcClient database, CodeShows shows, PassCodes codes, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.shows = shows;
        this.codes = codes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> codeTurning() {
        return Tasks.recurring("code-turning", FixedDelay.ofSeconds(2)).execute((instance, context) -> turn());
    }

    @Bean
    RecurringTask<Void> codeRetention() {
        return Tasks.recurring("code-retention", FixedDelay.ofHours(1)).execute((instance, context) -> forget());
    }

    /** Changes the codes whose time has come. */
    public void turn() {
        due("").forEach(this::turn);
    }

    private void turn(long show) {
        try {
            transaction.executeWithoutResult(status ->
                    due(" and id = " + show + " for update skip locked").forEach(shows::turn));
        } catch (ConcurrencyFailureException collision) {
            log.debug("Somebody is at work on show {}; it is looked at again next time", show);
        }
    }

    /** A message that Telegram has not taken yet waits, until its time is up. */
    private List<Long> due(String which) {
        return database.sql("""
                        select id from code_show
                         where turns_at <= :now and (message is not null or ends_at <= :now)""" + which)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    private void forget() {
        var forgotten = codes.forget(clock.instant().minus(KEPT));
        log.debug("{} moving codes are forgotten", forgotten);
    }
}
