package io.frontdesk.telegram.inbox;

import io.frontdesk.conversation.Conversation;
import io.frontdesk.conversation.Incoming;
import io.frontdesk.telegram.api.TelegramSettings;
import io.frontdesk.telegram.lanes.Crew;
import io.frontdesk.telegram.lanes.Lane;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands updates to the conversation: those of one chat one after the other, each in one transaction. */
@Component
public class Worker implements Crew.Trade<InboxRow> {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);
    private static final int TRIES = 3;
    private static final Duration NEXT_TURN = Duration.ofMillis(20);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

    /** How the work on a portion ended. */
    private enum End {
        DONE,
        CLOSED,
        GIVEN_UP
    }

    private final Inbox inbox;
    private final Conversation conversation;
    private final TransactionTemplate transaction;
    private final MeterRegistry meters;
    private final Duration albumWait;
    private final Crew<InboxRow> crew;

    Worker(
            Inbox inbox,
            Conversation conversation,
            PlatformTransactionManager transactions,
            MeterRegistry meters,
            TelegramSettings settings) {
        this.inbox = inbox;
        this.conversation = conversation;
        this.transaction = new TransactionTemplate(transactions);
        this.meters = meters;
        albumWait = settings.albumWait();
        crew = new Crew<>("worker", settings.workers(), this);
    }

    public Crew<InboxRow> crew() {
        return crew;
    }

    public void stop(Duration patience) {
        crew.stop(patience);
        inbox.lanes().giveBack();
    }

    @Override
    public List<Lane<InboxRow>> claim(int limit) {
        return inbox.claim(limit);
    }

    @Override
    public Optional<Lane<InboxRow>> reload(long chat) {
        return inbox.reload(chat);
    }

    @Override
    public void work(Lane<InboxRow> lane) {
        Optional<Lane<InboxRow>> next = Optional.of(lane);
        while (next.isPresent()) {
            next = workThrough(next.get());
        }
    }

    private Optional<Lane<InboxRow>> workThrough(Lane<InboxRow> lane) {
        List<InboxRow> waiting = lane.rows();
        while (!waiting.isEmpty()) {
            Portion portion = Portion.first(waiting);
            waiting = portion.without(waiting);
            if (work(lane, portion, waiting.isEmpty() && lane.isWhole()) != End.DONE) {
                return Optional.empty();
            }
        }
        return inbox.lanes().release(lane) ? Optional.empty() : inbox.reload(lane.chat());
    }

    private End work(Lane<InboxRow> lane, Portion portion, boolean last) {
        Duration gathering = portion.gathering(albumWait);
        if (crew.isStopping() || gathering.isPositive()) {
            return giveUp(lane, gathering);
        }
        if (!inbox.lanes().holds(lane)) {
            return End.GIVEN_UP;
        }
        Optional<Incoming> incoming = Optional.empty();
        try {
            incoming = IncomingReader.read(portion.bodies());
            return take(lane, portion, incoming, last);
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException noDatabase) {
            throw noDatabase;
        } catch (RuntimeException | Error failure) {
            return Collision.caused(failure) ? giveUp(lane, NEXT_TURN) : fail(lane, portion, incoming, failure);
        }
    }

    private End take(Lane<InboxRow> lane, Portion portion, Optional<Incoming> incoming, boolean last) {
        End end = transaction.execute(status -> {
            incoming.ifPresent(conversation::take);
            End marked = mark(lane, portion.ids(), last);
            if (marked == End.GIVEN_UP) {
                status.setRollbackOnly();
            }
            return marked;
        });
        count(end == End.GIVEN_UP ? "lost" : "done", portion.rows().size());
        return end;
    }

    private End mark(Lane<InboxRow> lane, long[] updates, boolean last) {
        End end = End.DONE;
        for (int i = 0; i < updates.length && end != End.GIVEN_UP; i++) {
            end = switch (inbox.done(lane, updates[i], last && i == updates.length - 1)) {
                case DONE -> End.DONE;
                case DONE_AND_LANE_CLOSED -> End.CLOSED;
                case DONE_BY_SOMEBODY_ELSE -> End.GIVEN_UP;
            };
        }
        return end;
    }

    private End fail(Lane<InboxRow> lane, Portion portion, Optional<Incoming> incoming, Throwable failure) {
        long[] updates = portion.ids();
        int tries = inbox.failed(updates, String.valueOf(failure));
        if (tries < TRIES) {
            log.warn("Update {} failed, try {}", updates[0], tries, failure);
            return giveUp(lane, FIRST_PAUSE.multipliedBy(1L << tries));
        }
        log.error("Update {} is parked after {} tries", updates[0], tries, failure);
        inbox.park(updates);
        count("parked", updates.length);
        incoming.ifPresent(this::apologise);
        return End.DONE;
    }

    private void apologise(Incoming incoming) {
        try {
            transaction.executeWithoutResult(_ -> conversation.apologise(incoming));
        } catch (RuntimeException failure) {
            log.error("Nor could {} be told", incoming.from().id(), failure);
        }
    }

    private End giveUp(Lane<InboxRow> lane, Duration pause) {
        inbox.lanes().defer(lane.chat(), pause);
        crew.sweepAfter(pause);
        return End.GIVEN_UP;
    }

    private void count(String result, int updates) {
        meters.counter("telegram.updates", "result", result).increment(updates);
    }
}
