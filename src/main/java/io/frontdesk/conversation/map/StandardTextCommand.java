package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.StandardTextPlace.Text;

/** Changes what the bot says by itself. */
public sealed interface StandardTextCommand extends Command {

    Text text();

    /** Lets it be said again as it came. */
    record Restore(Text text, Tongue tongue) implements StandardTextCommand {}
}
