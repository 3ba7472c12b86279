package io.frontdesk.telegram;

import io.frontdesk.telegram.inbox.Poller;
import io.frontdesk.telegram.lanes.Leader;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down where Telegram refuses to talk to us, for that needs a person; parked letters are shown and need one too, some day. */
@Component("telegramHealthIndicator")
class DeliveryHealth extends AbstractHealthIndicator {

    private final Leader leader;
    private final Poller poller;
    private final Backlog backlog;

    DeliveryHealth(Leader leader, Poller poller, Backlog backlog) {
        this.leader = leader;
        this.poller = poller;
        this.backlog = backlog;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("leads", leader.isLeading())
                .withDetail("failedPolls", poller.failures())
                .withDetail("parkedUpdates", (long) backlog.parkedUpdates())
                .withDetail("parkedLetters", (long) backlog.parkedLetters());
        poller.rejection().ifPresent(error -> health.down().withDetail("refused", error));
    }
}
