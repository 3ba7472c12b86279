package io.frontdesk.telegram.outbox;

import io.frontdesk.telegram.api.BotApi;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Outcome;
import io.frontdesk.telegram.api.TelegramSettings;
import io.frontdesk.telegram.lanes.Crew;
import io.frontdesk.telegram.lanes.Lane;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what waits: each chat in order, many chats at a time, outside any transaction. */
@Component
public class Sender implements Crew.Trade<OutboxRow> {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int LONGEST_PAUSE_DOUBLINGS = 7;

    /** How the work on a row ended. */
    private enum End {
        DONE,
        CLOSED,
        GIVEN_UP
    }

    private final OutboxTable outbox;
    private final BotApi api;
    private final Settlement settlement;
    private final Pace pace = new Pace();
    private final Crew<OutboxRow> crew;

    Sender(OutboxTable outbox, BotApi api, Settlement settlement, TelegramSettings settings) {
        this.outbox = outbox;
        this.api = api;
        this.settlement = settlement;
        crew = new Crew<>("sender", settings.connections(), this);
    }

    public Crew<OutboxRow> crew() {
        return crew;
    }

    public void stop(Duration patience) {
        crew.stop(patience);
        outbox.lanes().giveBack();
    }

    @Override
    public List<Lane<OutboxRow>> claim(int limit) {
        return outbox.claim(limit);
    }

    @Override
    public Optional<Lane<OutboxRow>> reload(long chat) {
        return outbox.reload(chat);
    }

    @Override
    public void work(Lane<OutboxRow> lane) {
        Optional<Lane<OutboxRow>> next = Optional.of(lane);
        while (next.isPresent()) {
            next = workThrough(next.get());
        }
    }

    private Optional<Lane<OutboxRow>> workThrough(Lane<OutboxRow> lane) {
        var waiting = lane.rows();
        for (int i = 0; i < waiting.size(); i++) {
            var later = waiting.subList(i + 1, waiting.size());
            var task = new Task(lane, waiting.get(i), later.isEmpty() && lane.isWhole());
            if (work(task, later) != End.DONE) {
                return Optional.empty();
            }
        }
        return outbox.lanes().release(lane) ? Optional.empty() : outbox.reload(lane.chat());
    }

    private End work(Task task, List<OutboxRow> later) {
        if (crew.isStopping()) {
            return giveUp(task, Duration.ZERO);
        }
        if (later.stream().anyMatch(task.row()::isSupersededBy)) {
            return closed(settlement.superseded(task));
        }
        if (task.row().attempted()) {
            settlement.park(task, "It is not known whether it was sent");
            return End.DONE;
        }
        return send(task);
    }

    private End send(Task task) {
        Duration pause = pace.pause();
        if (pause.isPositive()) {
            return giveUp(task, pause);
        }
        if (!outbox.lanes().holds(task.lane())) {
            return End.GIVEN_UP;
        }
        // A broadcast goes out at most once: that it may have gone is written down before it goes.
        return task.row().isBroadcast() && !outbox.attempt(task.row()) ? giveUp(task, FIRST_PAUSE) : call(task);
    }

    private End call(Task task) {
        OutboxRow row = task.row();
        long start = System.nanoTime();
        return switch (api.send(row.next())) {
            case Outcome.Done done -> took(task.with(row.took(done)));
            case Outcome.BadFormatting(var error) -> sendOtherwise(task, BotCall::plain, error);
            case Outcome.BadQuote(var error) -> sendOtherwise(task, BotCall::withoutQuote, error);
            case Outcome.Refused(var error) -> park(task, error);
            case Outcome.Gone(var error) -> forget(task, error);
            case Outcome.Unreachable(var error) -> block(task, error, start);
            case Outcome.Migrated(var chat) -> migrate(task, chat);
            case Outcome.Wait(var pause) -> slowDown(task, pause);
            case Outcome.Unauthorised(var error) -> retry(task, error);
            case Outcome.NotSent(var error) -> retry(task, error);
            case Outcome.Unknown(var error) -> row.isBroadcast() ? park(task, error) : retry(task, error);
        };
    }

    private End took(Task task) {
        if (task.row().isThrough()) {
            return closed(settlement.sent(task));
        }
        outbox.progress(task.row());
        return send(task);
    }

    private End sendOtherwise(Task task, UnaryOperator<BotCall> change, String error) {
        OutboxRow changed = task.row().with(change);
        return changed.equals(task.row()) ? park(task, error) : call(task.with(changed));
    }

    private End park(Task task, String error) {
        settlement.park(task, error);
        return End.DONE;
    }

    private End forget(Task task, String error) {
        settlement.gone(task, error);
        return End.DONE;
    }

    private End block(Task task, String error, long called) {
        return settlement.block(task, error, called) ? End.GIVEN_UP : retry(task, error);
    }

    private End migrate(Task task, long chat) {
        settlement.migrate(task, chat);
        crew.sweepAfter(Duration.ZERO);
        return End.GIVEN_UP;
    }

    private End slowDown(Task task, Duration pause) {
        pace.refused(pause);
        if (task.row().isBroadcast()) {
            outbox.progress(task.row());
        }
        return giveUp(task, pause);
    }

    private End retry(Task task, String error) {
        int tries = task.row().tries();
        log.warn("Letter {} is tried again: {}", task.row().id(), error);
        outbox.failed(task.row(), error);
        return giveUp(task, FIRST_PAUSE.multipliedBy(1L << Math.min(tries, LONGEST_PAUSE_DOUBLINGS)));
    }

    private End giveUp(Task task, Duration pause) {
        outbox.lanes().defer(task.chat(), pause);
        crew.sweepAfter(pause);
        return End.GIVEN_UP;
    }

    private static End closed(boolean closed) {
        return closed ? End.CLOSED : End.DONE;
    }
}
