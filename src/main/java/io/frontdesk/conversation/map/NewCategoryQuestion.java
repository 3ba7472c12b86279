package io.frontdesk.conversation.map;

/** A new request category in one go: its name, then what can be left out. The ticket is the one it is made for; 0 for none. */
public sealed interface NewCategoryQuestion extends Question {

    long ticket();

    record Name(long ticket) implements NewCategoryQuestion {}

    /** How clients ask. */
    record Phrase(long category, long ticket) implements NewCategoryQuestion {}

    record Answer(long category, long ticket) implements NewCategoryQuestion {}
}
