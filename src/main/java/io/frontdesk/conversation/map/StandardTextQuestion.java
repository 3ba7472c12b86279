package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.StandardTextPlace.Text;

/** What the bot is to say by itself. */
public sealed interface StandardTextQuestion extends Question {

    record Reword(Text text, Tongue tongue) implements StandardTextQuestion {}
}
