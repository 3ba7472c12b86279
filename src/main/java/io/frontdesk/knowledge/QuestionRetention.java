package io.frontdesk.knowledge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgets what was asked long ago: what it has taught is known, and what it says of how things go is out of date. */
@Configuration(proxyBeanMethods = false)
public class QuestionRetention {

    static final Duration KEPT = Duration.ofDays(365);

    private static final int BATCH = 1_000;
    private static final LocalTime NIGHT = LocalTime.of(3, 30);

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId zone;

    QuestionRetention(JdbcClient database, Clock clock, ZoneId zone) {
        this.database = database;
        this.clock = clock;
        this.zone = zone;
    }

    @Bean
    RecurringTask<Void> questionsForgotten() {
        return Tasks.recurring("question-retention", new Daily(zone, NIGHT)).execute((instance, context) -> clear());
    }

    /** In batches, so that no statement holds many rows for long. */
    public void clear() {
        int deleted;
        do {
            deleted = database.sql("""
                            with old as (select id from asked_question where asked_at < :until order by asked_at limit :batch),
                                 message as (delete from asked_message using old where question_id = old.id)
                            delete from asked_question using old where asked_question.id = old.id
                            """)
                    .param("until", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                    .param("batch", BATCH)
                    .update();
        } while (deleted == BATCH);
    }
}
