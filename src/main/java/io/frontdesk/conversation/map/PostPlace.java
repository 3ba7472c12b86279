package io.frontdesk.conversation.map;

/** One guard post, for those who keep the directory of them. */
public sealed interface PostPlace extends Place {

    long post();

    record Info(long post) implements PostPlace {}

    /** There is one of the name already that was given for a new one. */
    record Known(long post) implements PostPlace {}

    /** Asking whether to delete it, or to archive it where somebody has stood there. */
    record Removing(long post) implements PostPlace {}
}
