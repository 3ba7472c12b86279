package io.frontdesk.conversation.map;

/** Codes by which passes are known at the gate, for their holders. */
public sealed interface CodePlace extends Place {

    /** Asking whether to replace the lasting code. */
    record Renewing(long pass) implements CodePlace {}
}
