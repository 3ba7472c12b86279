package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatQuestion;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Refusal;
import java.util.Optional;

/** How chats look that belong to one kind of owner. Whoever is asked to show something has been admitted to the chat. */
public interface ChatFace {

    Chat.Owner owner();

    /** Names the chat, over what was written there. */
    FormattedText title(Chat chat, Viewer viewer);

    /** Asks for a message. */
    Drawing ask(Chat chat, Viewer viewer);

    /** Key of the button that leads to this question. */
    String verb(Chat chat, Viewer viewer);

    /** The question itself. */
    default ChatQuestion question(Chat chat, Viewer viewer) {
        return new Say(chat.id());
    }

    /**
     * Called before {@link #ask} for those who want to be the first.
     *
     * @throws Refusal once somebody else was
     */
    default void admitFirst(Chat chat, Viewer viewer) {}

    /** Takes what was said by those who wanted to be the first. */
    default Heard sayFirst(Chat chat, Writing writing, Viewer viewer) {
        return say(chat, writing, viewer);
    }

    /** The screen of what the chat belongs to. */
    Place about(Chat chat, Viewer viewer);

    /** Says that a message has gone out. */
    Drawing sent(Chat chat, Viewer viewer);

    /** What one may want to do after that, as rows of buttons. */
    Drawing next(Drawing sent, Chat chat, Viewer viewer);

    /** Takes what was said in answer to {@link #ask}. */
    Heard say(Chat chat, Writing writing, Viewer viewer);

    /** What a card with this message is usually sent for. */
    String occasion(Message message, Chat chat);

    /** The heading and the buttons of a card; empty for readers who get messages as they are. */
    Optional<Drawing> card(Message message, Chat chat, String occasion, Viewer reader);

    /** Whether what is written there comes to this reader without a sound. */
    default boolean isQuiet(Chat chat, Viewer reader) {
        return false;
    }

    /** Tells somebody that they take part now. */
    Drawing invitation(Chat chat, String by, Viewer invited);
}
