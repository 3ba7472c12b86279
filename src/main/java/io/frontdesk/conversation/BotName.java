package io.frontdesk.conversation;

import java.util.Optional;

/** Under which name Telegram knows the bot, so that links can lead to it. */
public interface BotName {

    /** Without the @; empty while Telegram has not told it. */
    Optional<String> username();

    /** Whether people may type its name in any chat to ask it something; not before Telegram has told so. */
    boolean takesInlineQueries();
}
