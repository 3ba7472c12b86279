package io.frontdesk.conversation.map;

/** Who stands on which guard post. */
public sealed interface DutyPlace extends Place {

    /** Every post with the guards on it. */
    record Posts(int page) implements DutyPlace {}

    /** The same for those that were looked for. */
    record Found(int page) implements DutyPlace {}

    /** A guard chooses a post to come on. */
    record Choosing(int page) implements DutyPlace {}

    /** One post: who stands there, and what was left word of. */
    record Post(long post) implements DutyPlace {}

    /** Who came, who left, newest first. */
    record Journal(long post, int page) implements DutyPlace {}

    /** What one guard has left word of, in full. */
    record Note(long duty) implements DutyPlace {}

    /** The own duty is over. */
    record HandedOver(long duty) implements DutyPlace {}

    /** Asking whether to take a guard off. */
    record Relieving(long duty) implements DutyPlace {}
}
