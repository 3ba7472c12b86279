package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Update;
import java.util.List;

/** Hears of what goes over the wire, to measure by; called in the thread of the call, so it must be quick. */
public interface Traffic {

    Traffic NONE = new Traffic() {};

    /** These updates are about to be answered to getUpdates; empty ones are told too. */
    default void delivered(List<Update> updates) {}

    /**
     * A call has come and is of good shape.
     *
     * @param method as documented, such as sendMessage
     * @param chat 0 where it names none
     */
    default void called(String method, long chat) {}
}
