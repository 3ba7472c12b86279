package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.PassQuestion.Detail;
import java.time.LocalDateTime;

/** What can be done with a pass. */
public sealed interface PassCommand extends Command {

    enum Entries {
        ONE,
        MANY
    }

    /**
     * @param at in the company's time
     * @param like the own pass that is repeated; 0 for none
     */
    record Order(LocalDateTime at, long like) implements PassCommand {}

    /** Takes back what was said. */
    record Clear(long pass, Detail detail) implements PassCommand {}

    /** Says when the visit ends. */
    record End(long pass, LocalDateTime at) implements PassCommand {}

    /** Leaves that open. */
    record Endless(long pass) implements PassCommand {}

    /** Says how often the guests may come in. */
    record Allow(long pass, Entries entries) implements PassCommand {}

    record Cancel(long pass) implements PassCommand {}

    /** Unless the pass has been changed more often by now than was seen. */
    record Approve(long pass, short edition) implements PassCommand {}
}
