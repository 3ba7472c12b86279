package io.frontdesk.settings;

import java.util.Optional;

/** What people call placeholders. */
public interface PlaceholderNames {

    /** As it is written in a text, with its braces. */
    String of(Placeholder placeholder);

    /** Nothing where no placeholder is called so, in whichever language. */
    Optional<Placeholder> meant(String name);
}
