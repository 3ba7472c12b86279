package io.frontdesk.telegram;

import io.frontdesk.telegram.downloads.DownloadDesk;
import io.frontdesk.telegram.inbox.Poller;
import io.frontdesk.telegram.inbox.Worker;
import io.frontdesk.telegram.lanes.Leader;
import io.frontdesk.telegram.outbox.Sender;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts delivery when all else runs, the web server with the sandbox too, and ends it before anything else goes. */
@Component
class Delivery implements SmartLifecycle, Leader.Follower {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Introduction introduction;
    private final ProfilePage profile;
    private final Leader leader;
    private final Poller poller;
    private final Worker worker;
    private final Sender sender;
    private final DownloadDesk downloads;
    private volatile boolean running;

    Delivery(
            Introduction introduction,
            ProfilePage profile,
            Leader leader,
            Poller poller,
            Worker worker,
            Sender sender,
            DownloadDesk downloads) {
        this.introduction = introduction;
        this.profile = profile;
        this.leader = leader;
        this.poller = poller;
        this.worker = worker;
        this.sender = sender;
        this.downloads = downloads;
    }

    @Override
    public void start() {
        introduction.checkToken();
        leader.start(this);
        sender.crew().start();
        worker.crew().start();
        downloads.crew().start();
        running = true;
    }

    @Override
    public void stop() {
        poller.stop();
        worker.stop(PATIENCE);
        downloads.stop(PATIENCE);
        sender.stop(PATIENCE);
        leader.stop();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void lead() {
        poller.start();
        Thread.ofVirtual().name("profile").start(profile::bringUpToDate);
    }

    @Override
    public void standBy() {
        poller.stop();
    }

    @Override
    public void called() {
        worker.crew().sweepAfter(Duration.ZERO);
        sender.crew().sweepAfter(Duration.ZERO);
    }
}
