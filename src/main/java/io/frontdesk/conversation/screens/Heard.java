package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import java.util.Optional;

/** What became of a message: it is where it belongs, and perhaps there is something to show for it. */
public record Heard(Optional<Place> next) {

    static final Heard SILENTLY = new Heard(Optional.empty());

    static Heard then(Place place) {
        return new Heard(Optional.of(place));
    }
}
