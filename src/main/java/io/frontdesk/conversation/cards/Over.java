package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.view.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * What stands over a message, and the buttons under it.
 *
 * @param drawing may be blank
 * @param occasion what the card is sent for; null where there are neither heading nor buttons
 * @param quiet whether the reader wants no sound for it
 */
record Over(Drawing drawing, @Nullable String occasion, boolean quiet) {}
