package io.frontdesk.conversation.map;

/** What the bot says about itself. */
public sealed interface HelpPlace extends Place {

    /** What the screen in front of the person is for, and how to leave what is asked there. */
    record Help() implements HelpPlace {}
}
