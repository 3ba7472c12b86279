package io.frontdesk.conversation.map;

/** What is asked in a chat. */
public sealed interface ChatQuestion extends Question {

    /** The next message goes into the chat. */
    record Say(long chat) implements ChatQuestion {}

    /** Looking for somebody to bring in. */
    record FindMember(long chat) implements ChatQuestion {}
}
