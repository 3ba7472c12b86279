package io.frontdesk.conversation;

import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.map.TicketQuestion.Ask;
import io.frontdesk.people.Person;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bot's own hints, when people choose one in the chat with it: they are answers, so nobody has to answer them. */
@Component
class ChosenHints {

    private final BotName bot;
    private final Whereabouts whereabouts;

    ChosenHints(BotName bot, Whereabouts whereabouts) {
        this.bot = bot;
        this.whereabouts = whereabouts;
    }

    /** @return whether all is said by it; staff may also have chosen it to answer somebody else */
    boolean settle(Incoming.Said said, Person person) {
        if (!isOurs(said)) {
            return false;
        }
        var open = whereabouts.of(person);
        if (open.filter(Ask.class::isInstance).isPresent()) {
            whereabouts.nothingAsked(person);
            return true;
        }
        return !isMeantForSomebody(said, person, open);
    }

    private static boolean isMeantForSomebody(Incoming.Said said, Person person, Optional<Question> open) {
        return person.role().servesTickets() && (said.reply() != null || open.isPresent());
    }

    private boolean isOurs(Incoming.Said said) {
        var via = said.via();
        return via != null && bot.username().filter(via::equalsIgnoreCase).isPresent();
    }
}
