package io.frontdesk.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets the presses of long ago: by then the domain refuses what has been done already. */
@Configuration(proxyBeanMethods = false)
class Retention {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;
    private final Clock clock;

    Retention(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> pressRetention() {
        return Tasks.recurring("press-retention", FixedDelay.ofHours(6)).execute((instance, context) -> clear());
    }

    void clear() {
        database.sql("delete from counted_command where counted_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
