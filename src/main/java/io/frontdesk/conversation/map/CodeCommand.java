package io.frontdesk.conversation.map;

/** What holders do with the codes of their passes. */
public sealed interface CodeCommand extends Command {

    long pass();

    /** Brings the lasting code. */
    record Send(long pass) implements CodeCommand {}

    /** Replaces the lasting code by another one. */
    record Renew(long pass) implements CodeCommand {}

    /** Shows a code that changes. */
    record Show(long pass) implements CodeCommand {}

    /** Ends that. */
    record Hide(long pass) implements CodeCommand {}
}
