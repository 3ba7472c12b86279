package io.frontdesk.conversation.map;

/** What is asked in a chat. */
public sealed interface ChatQuestion extends Question {

    long chat();

    /** The next message goes into the chat. */
    record Say(long chat) implements ChatQuestion {}

    /** The same where nobody is in charge yet: what comes after somebody else's is held. */
    record SayFirst(long chat) implements ChatQuestion {}

    /** Looking for somebody to bring in. */
    record FindMember(long chat) implements ChatQuestion {}
}
