package io.frontdesk.telegram.outbox;

import io.frontdesk.conversation.Outgoing.Priority;

/** Priorities as the outbox keeps them: what is due first has the smaller number. */
final class Urgency {

    static final int INTERACTIVE = 0;
    static final int CARD = 1;
    static final int BROADCAST = 2;

    private Urgency() {}

    static int of(Priority priority) {
        return switch (priority) {
            case INTERACTIVE -> INTERACTIVE;
            case CARD, QUIET -> CARD;
            case BROADCAST -> BROADCAST;
        };
    }
}
