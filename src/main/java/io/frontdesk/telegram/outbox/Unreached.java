package io.frontdesk.telegram.outbox;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** People who had blocked the bot and show themselves again: what waited for them goes out. */
@Component
public class Unreached {

    private final OutboxTable outbox;
    private final Sender sender;

    Unreached(OutboxTable outbox, Sender sender) {
        this.outbox = outbox;
        this.sender = sender;
    }

    public void backAgain(long[] chats) {
        if (chats.length > 0 && outbox.unblock(chats)) {
            sender.crew().sweepAfter(Duration.ZERO);
        }
    }
}
