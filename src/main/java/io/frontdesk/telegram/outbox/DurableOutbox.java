package io.frontdesk.telegram.outbox;

import io.frontdesk.conversation.Outbox;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.telegram.lanes.Leader;
import jakarta.persistence.EntityManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gathers what a transaction has to say, writes it down in one go at its end, and has it sent once it has committed. */
@Component
class DurableOutbox implements Outbox {

    private final OutboxTable table;
    private final Sender sender;
    private final Notices notices;
    private final Leader leader;
    private final ObjectProvider<EntityManager> entities;

    DurableOutbox(
            OutboxTable table, Sender sender, Notices notices, Leader leader, ObjectProvider<EntityManager> entities) {
        this.table = table;
        this.sender = sender;
        this.notices = notices;
        this.leader = leader;
        this.entities = entities;
    }

    @Override
    public void put(Outgoing outgoing) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("What is to be said must be said within a transaction");
        }
        switch (outgoing) {
            case Outgoing.Message message -> mail().put(Letter.of(message));
            case Outgoing.Edit edit -> mail().put(Letter.of(edit));
            case Outgoing.File file -> mail().put(Letter.of(file));
            case Outgoing.FileEdit edit -> mail().put(Letter.of(edit));
            case Outgoing.Removal removal -> mail().put(Letter.of(removal));
            case Outgoing.Reaction reaction -> mail().put(Letter.of(reaction));
            case Outgoing.Commands commands -> mail().put(Letter.of(commands));
            case Outgoing.Notice notice -> mail().put(notice);
        }
    }

    @Override
    public void forget(long chat) {
        mail().forget(chat);
    }

    private Mail mail() {
        var open = (Mail) TransactionSynchronizationManager.getResource(this);
        return open == null ? opened() : open;
    }

    private Mail opened() {
        var mail = new Mail(this, table, sender, notices, leader, entities);
        TransactionSynchronizationManager.bindResource(this, mail);
        TransactionSynchronizationManager.registerSynchronization(mail);
        return mail;
    }
}
