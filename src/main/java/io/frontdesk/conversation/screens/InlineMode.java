package io.frontdesk.conversation.screens;

/** Whether hints can be asked for by the bot's name: whoever owns the bot decides that in Telegram. */
public interface InlineMode {

    boolean isOn();
}
