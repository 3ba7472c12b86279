package io.frontdesk.sandbox.controls;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import io.frontdesk.sandbox.NoToken;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Has all that is looked at from time to time looked at at once: it is later than it was. */
@Component
@Conditional(NoToken.class)
class Timers {

    private final ObjectProvider<Scheduler> scheduler;

    Timers(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    void ring() {
        scheduler.ifAvailable(timers -> {
            timers.fetchScheduledExecutions(execution -> due(timers, execution));
            timers.triggerCheckForDueExecutions();
        });
    }

    private static void due(Scheduler timers, ScheduledExecution<Object> execution) {
        try {
            timers.reschedule(execution.getTaskInstance(), Instant.EPOCH);
        } catch (TaskInstanceException running) {
            System.getLogger(Timers.class.getName())
                    .log(System.Logger.Level.DEBUG, "Runs already: {0}", execution.getTaskInstance());
        }
    }
}
