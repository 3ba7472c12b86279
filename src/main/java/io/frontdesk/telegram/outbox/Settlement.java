package io.frontdesk.telegram.outbox;

import io.frontdesk.conversation.Receipts;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down what became of a row, and tells whoever asked for a receipt (and may itself have something to send), in one transaction. */
@Component
class Settlement {

    private static final Logger log = LoggerFactory.getLogger(Settlement.class);
    private static final int TRIES = 4;
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** What lies between our clock and the database's, generously. */
    private static final Duration MEANWHILE = Duration.ofSeconds(1);

    private final OutboxTable outbox;
    private final Settling settling;
    private final ObjectProvider<Receipts> receipts;
    private final TransactionTemplate transaction;

    Settlement(
            OutboxTable outbox,
            Settling settling,
            ObjectProvider<Receipts> receipts,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.settling = settling;
        this.receipts = receipts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return whether the lane was closed with it */
    boolean sent(Task task) {
        OutboxRow row = task.row();
        if (row.receipt() == null) {
            return stubbornly(() -> settling.settle(row, "SENT", task.closing()));
        }
        told(row, receipt -> delivered(receipt, task.chat(), row), () -> outbox.sent(row));
        return task.closing() != null && closed(task);
    }

    private void delivered(String receipt, long chat, OutboxRow row) {
        receipts.getObject().delivered(receipt, chat, row.messages());
        var file = row.uploaded();
        if (file != null) {
            receipts.getObject().uploaded(receipt, chat, row.messages().getFirst(), file);
        }
    }

    /** The row is settled by now; lanes are closed together with those of others. */
    private boolean closed(Task task) {
        return stubbornly(() -> settling.settle(task.row(), "SENT", task.closing()));
    }

    /** @return whether the lane was closed with it */
    boolean superseded(Task task) {
        return settling.settle(task.row(), "SUPERSEDED", task.closing());
    }

    void gone(Task task, String error) {
        told(task.row(), receipt -> refused(task, receipt, error), () -> outbox.drop(task.row(), "GONE", error));
    }

    void park(Task task, String error) {
        OutboxRow row = task.row();
        log.error(
                "Letter {} to {} is parked: {} {}",
                row.id(),
                task.chat(),
                row.next().method(),
                error);
        told(row, receipt -> refused(task, receipt, error), () -> outbox.drop(row, "PARKED", error));
    }

    private void refused(Task task, String receipt, String error) {
        Long changed = task.row().edits();
        if (changed == null) {
            receipts.getObject().refused(receipt, task.chat(), error);
        } else {
            receipts.getObject().unchangeable(receipt, task.chat(), changed);
        }
    }

    /**
     * @param called when the call was begun, by {@link System#nanoTime()}
     * @return false where the person was heard meanwhile, so that the refusal says nothing any more
     */
    boolean block(Task task, String error, long called) {
        long chat = task.chat();
        if (outbox.heardWithin(chat, since(called).plus(MEANWHILE))) {
            return false;
        }
        log.info("{} cannot be reached: {}", chat, error);
        stubbornly(() -> blocked(chat, error));
        // Whoever came back after the look and before the commit found nothing to undo. What was too old for that look
        // is not news now.
        return !(outbox.heardWithin(chat, since(called).plus(MEANWHILE.dividedBy(2))) && unblock(chat));
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    /** The work of somebody out of reach goes to others, who may be at it just now: hence stubbornly. */
    private boolean blocked(long chat, String error) {
        transaction.executeWithoutResult(_ -> {
            var waiting = outbox.block(chat, error);
            receipts.getObject().unreachable(chat, waiting);
        });
        return true;
    }

    /** @return whether anything had waited for one of these people */
    boolean unblock(long... chats) {
        return stubbornly(() -> Boolean.TRUE.equals(transaction.execute(_ -> {
            var back = outbox.unblock(chats);
            back.forEach(receipts.getObject()::reachable);
            return !back.isEmpty();
        })));
    }

    void migrate(Task task, long to) {
        log.info("Chat {} goes on as {}", task.chat(), to);
        transaction.executeWithoutResult(_ -> outbox.migrate(task.chat(), to));
    }

    private void told(OutboxRow row, Consumer<String> tell, BooleanSupplier settle) {
        String receipt = row.receipt();
        try {
            stubbornly(() -> told(receipt, tell, settle));
        } catch (RuntimeException failure) {
            // Sending again would not mend that, so the row is settled all the same.
            boolean settled = settle.getAsBoolean();
            log.error("The receipt of letter {} could not be given; settled: {}", row.id(), settled, failure);
        }
    }

    private boolean told(@Nullable String receipt, Consumer<String> tell, BooleanSupplier settle) {
        transaction.executeWithoutResult(_ -> {
            if (settle.getAsBoolean() && receipt != null) {
                tell.accept(receipt);
            }
        });
        return true;
    }

    /** What Telegram has taken and we forget is sent twice, so a database that is away for a moment is waited for. */
    private static boolean stubbornly(BooleanSupplier settle) {
        for (int attempt = 1; ; attempt++) {
            try {
                return settle.getAsBoolean();
            } catch (RuntimeException failure) {
                if (attempt == TRIES) {
                    throw failure;
                }
                pause(PAUSE.multipliedBy(1L << attempt));
            }
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
