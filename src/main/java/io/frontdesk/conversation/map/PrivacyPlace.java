package io.frontdesk.conversation.map;

/** What people can do about what is kept of them. */
public sealed interface PrivacyPlace extends Place {

    record MyData() implements PrivacyPlace {}

    /** Asking whether to have all of it. */
    record Downloading() implements PrivacyPlace {}

    /** It is on its way. */
    record Underway() implements PrivacyPlace {}

    /** Saying what goes and what stays, and asking whether to be forgotten. */
    record Erasing() implements PrivacyPlace {}

    /** Asking once more. */
    record ErasingSurely() implements PrivacyPlace {}

    /** Nobody stands here: whoever did is forgotten. */
    record Erased() implements PrivacyPlace {}
}
