/** From the conversation to Telegram: written with the deed, sent after it, in order. */
@NullMarked
package io.frontdesk.telegram.outbox;

import org.jspecify.annotations.NullMarked;
