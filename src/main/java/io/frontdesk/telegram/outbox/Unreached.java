package io.frontdesk.telegram.outbox;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** People who had blocked the bot and show themselves again: what waited for them goes out. */
@Component
public class Unreached {

    private final Settlement settlement;
    private final Sender sender;

    Unreached(Settlement settlement, Sender sender) {
        this.settlement = settlement;
        this.sender = sender;
    }

    /** Comes after what shows them is stored, so that whoever counts them out just then finds it. */
    public void backAgain(long... chats) {
        if (chats.length > 0 && settlement.unblock(chats)) {
            sender.crew().sweepAfter(Duration.ZERO);
        }
    }
}
