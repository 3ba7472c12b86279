package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Viewer;

/** Numbers of what has been counted up to a bound only. */
final class Counts {

    private Counts() {}

    /** @param most where the counting ended */
    static String of(int count, int most, Viewer viewer) {
        return viewer.line(count < most ? "count.all" : "count.more", count);
    }
}
