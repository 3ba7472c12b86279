package io.frontdesk.conversation.map;

/** Contacts of the company's employees. */
public sealed interface ContactPlace extends Place {

    record Contacts(int page) implements ContactPlace {}
}
