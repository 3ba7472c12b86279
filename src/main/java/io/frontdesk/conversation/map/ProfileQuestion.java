package io.frontdesk.conversation.map;

/** What people are asked about themselves. */
public sealed interface ProfileQuestion extends Question {

    /** The next message is the own contact, which a key under the input field sends. */
    record Phone() implements ProfileQuestion {}

    record Email() implements ProfileQuestion {}
}
