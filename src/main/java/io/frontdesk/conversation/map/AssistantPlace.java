package io.frontdesk.conversation.map;

/** What the assistant makes of people's questions. */
public sealed interface AssistantPlace extends Place {

    /** One question, and how it stands: the answer, categories to choose from, or the ticket that it has become. */
    record Asked(long question) implements AssistantPlace {}
}
