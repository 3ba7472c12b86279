package io.frontdesk.telegram;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.frontdesk.telegram.api.TelegramSettings;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clears away what was done long ago; what is parked stays for a person to look at. */
@Configuration(proxyBeanMethods = false)
class Retention {

    private static final int BATCH = 5_000;
    private static final String INBOX = """
            delete from inbox where update_id in (select update_id from inbox
                where state = 'DONE' and received_at < now() - ? * interval '1 ms' limit %d)
            """.formatted(BATCH);
    private static final String OUTBOX = """
            delete from outbox where id in (select id from outbox
                where state in ('SENT', 'SUPERSEDED', 'GONE') and created_at < now() - ? * interval '1 ms' limit %d)
            """.formatted(BATCH);

    private final JdbcClient jdbc;
    private final Duration retention;

    Retention(JdbcClient jdbc, TelegramSettings settings) {
        this.jdbc = jdbc;
        retention = settings.retention();
    }

    @Bean
    RecurringTask<Void> deliveryRetention() {
        return Tasks.recurring("delivery-retention", FixedDelay.ofHours(1)).execute((_, _) -> clear());
    }

    /** In batches, so that no statement holds many rows for long. */
    void clear() {
        clear(INBOX);
        clear(OUTBOX);
    }

    private void clear(String batch) {
        int deleted;
        do {
            deleted = jdbc.sql(batch).param(retention.toMillis()).update();
        } while (deleted == BATCH);
    }
}
