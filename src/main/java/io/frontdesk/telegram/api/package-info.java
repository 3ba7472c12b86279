/** Telegram's Bot API over HTTP: where it is, how it is called, what an answer means. */
@NullMarked
package io.frontdesk.telegram.api;

import org.jspecify.annotations.NullMarked;
