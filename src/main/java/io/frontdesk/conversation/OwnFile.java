package io.frontdesk.conversation;

/**
 * A file that we have made ourselves and that Telegram has no id for yet.
 *
 * @param name with its ending, from which phones tell what it is
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record OwnFile(Kind kind, String name, byte[] bytes) {

    /** How it is shown: a photo up to 10 MB at once, a document up to 50 MB on a press. */
    public enum Kind {
        PHOTO,
        DOCUMENT
    }
}
