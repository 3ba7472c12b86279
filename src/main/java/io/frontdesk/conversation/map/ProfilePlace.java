package io.frontdesk.conversation.map;

/** The own profile. */
public sealed interface ProfilePlace extends Place {

    record Profile() implements ProfilePlace {}

    /** Choosing the language to speak. */
    record Languages() implements ProfilePlace {}

    /** Asking whether to forget the own phone number. */
    record RemovingPhone() implements ProfilePlace {}
}
