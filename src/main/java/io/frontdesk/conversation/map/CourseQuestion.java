package io.frontdesk.conversation.map;

/** What is written on the practice ticket, from each of its three seats. */
public sealed interface CourseQuestion extends Question {

    /** The client's question. */
    record Ask() implements CourseQuestion {}

    /** What the invited employee knows. */
    record Advise() implements CourseQuestion {}

    /** The operator's answer. */
    record Reply() implements CourseQuestion {}
}
