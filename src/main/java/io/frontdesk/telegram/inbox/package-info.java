/** From Telegram to the conversation: polled, stored, worked in order. */
@NullMarked
package io.frontdesk.telegram.inbox;

import org.jspecify.annotations.NullMarked;
