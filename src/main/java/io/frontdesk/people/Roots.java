package io.frontdesk.people;

import java.util.Set;

/** Who may do everything: given by whoever runs the application, and by nobody in the bot. */
public interface Roots {

    /** Telegram ids. */
    Set<Long> roots();
}
