package io.frontdesk.conversation.map;

/** What managers and ROOT are asked about one person. */
public sealed interface PersonQuestion extends Question {

    /** What is noted of a person. */
    enum Detail {
        POSITION,
        DEPARTMENT,
        EMAIL
    }

    record Describe(long person, Detail detail) implements PersonQuestion {}

    /** Looking for the organisation where the person belongs. */
    record FindBelonging(long person) implements PersonQuestion {}

    /** The name of an organisation that is not there yet. */
    record NewBelonging(long person) implements PersonQuestion {}
}
