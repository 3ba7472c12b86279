package io.frontdesk.conversation.map;

/** What is asked about passes. */
public sealed interface PassQuestion extends Question {

    /** What a holder can say about a visit. */
    enum Detail {
        GUESTS,
        CAR,
        PURPOSE,
        COMMENT
    }

    /** Which passes to look for. */
    record Find() implements PassQuestion {}

    record Describe(long pass, Detail detail) implements PassQuestion {}

    /** Why the pass is refused. */
    record Reject(long pass) implements PassQuestion {}

    /** Why it is approved no more. */
    record Withdraw(long pass) implements PassQuestion {}
}
