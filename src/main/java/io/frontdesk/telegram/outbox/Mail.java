package io.frontdesk.telegram.outbox;

import io.frontdesk.conversation.Outgoing;
import io.frontdesk.telegram.lanes.Lane;
import io.frontdesk.telegram.lanes.Leader;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All that one transaction has to say. */
final class Mail implements TransactionSynchronization {

    private static final Logger log = LoggerFactory.getLogger(Mail.class);

    private final Object key;
    private final OutboxTable table;
    private final Sender sender;
    private final Notices notices;
    private final Leader leader;
    private final ObjectProvider<EntityManager> entities;
    private final List<Letter> letters = new ArrayList<>();
    private final List<Outgoing.Notice> answers = new ArrayList<>();
    private final List<Lane<OutboxRow>> started = new ArrayList<>();
    private final List<Long> forgotten = new ArrayList<>();
    private boolean written;
    private boolean leftToOthers;

    Mail(
            Object key,
            OutboxTable table,
            Sender sender,
            Notices notices,
            Leader leader,
            ObjectProvider<EntityManager> entities) {
        this.key = key;
        this.table = table;
        this.sender = sender;
        this.notices = notices;
        this.leader = leader;
        this.entities = entities;
    }

    void put(Letter letter) {
        letters.add(letter);
        if (written) {
            write();
        }
    }

    void put(Outgoing.Notice notice) {
        answers.add(notice);
    }

    void forget(long chat) {
        forgotten.add(chat);
    }

    /** After everybody else who still has something to say at the end of the transaction. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        // Only by now the update that wished it is done itself.
        forgotten.forEach(table::forget);
        if (!letters.isEmpty()) {
            // Entities are written first: the locks on lanes come last in every transaction, so that they are short and
            // transactions never wait for each other in a circle.
            entities.ifAvailable(EntityManager::flush);
            write();
        }
        written = true;
    }

    @Override
    public void afterCommit() {
        try {
            answers.forEach(notices::send);
            started.forEach(sender.crew()::hand);
            if (leftToOthers) {
                leader.call();
            }
        } catch (RuntimeException failure) {
            log.warn("What was said is kept but will be sent a little later: {}", failure.toString());
        }
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
        if (status == STATUS_COMMITTED && !letters.isEmpty()) {
            log.error("{} letters came too late in their transaction and are lost", letters.size());
        }
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResourceIfPossible(key);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(key, this);
    }

    private void write() {
        boolean room = sender.crew().hasRoom();
        started.addAll(table.put(List.copyOf(letters), room));
        leftToOthers |= !room;
        letters.clear();
    }
}
