package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;

/** What the bot says by itself, for those who may word it otherwise. */
public sealed interface StandardTextPlace extends Place {

    /** What can be worded otherwise. */
    enum Text {
        WELCOME,
        WELCOME_STAFF,
        WELCOME_SECURITY,
        MENU,
        MENU_HINT,
        MENU_HINT_OPEN,
        COURTESY,
        MAYBE_KNOWN,
        NOTHING_KNOWN,
        TICKET_ACCEPTED,
        OPERATOR_ANSWERS,
        OPERATOR_SOON,
        NOBODY_ONLINE,
        TICKET_REOPENED,
        RATING_ASKED,
        RATING_GIVEN,
        PASS_APPROVED,
        PASS_REJECTED,
        PASS_WITHDRAWN,
        BLOCKED,
        UNBLOCKED
    }

    record Listed(int page) implements StandardTextPlace {}

    /** How it reads in every language. */
    record Shown(Text text) implements StandardTextPlace {}

    /** Asking whether to say it again as it came. */
    record Restoring(Text text, Tongue tongue) implements StandardTextPlace {}
}
