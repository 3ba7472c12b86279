package io.frontdesk.knowledge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reports once a week what nobody has an answer to: on Monday morning in the company's time, or later the same week where nothing ran
 * then. Whichever instance writes the week down first reports it.
 */
@Configuration(proxyBeanMethods = false)
public class SilenceReports {

    /** Those who manage are to hear what was asked in this time. */
    public record Due(Duration time) {}

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    SilenceReports(
            JdbcClient database,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock,
            ZoneId zone) {
        this.database = database;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    @Bean
    RecurringTask<Void> silenceReport() {
        return Tasks.recurring("silence-report", new Daily(zone, MORNING)).execute((instance, context) -> report());
    }

    /** Reports the week if that is due and has not been done. */
    public void report() {
        var now = ZonedDateTime.ofInstant(clock.instant(), zone);
        var monday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!now.isBefore(monday.atTime(MORNING).atZone(zone))) {
            transaction.executeWithoutResult(status -> report(monday));
        }
    }

    private void report(LocalDate monday) {
        var isFirst = database.sql("insert into silence_report (week) values (?) on conflict do nothing")
                        .param(monday)
                        .update()
                > 0;
        if (isFirst) {
            events.publishEvent(new Due(WEEK));
        }
    }
}
