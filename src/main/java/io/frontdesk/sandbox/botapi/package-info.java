/** The bot's side of the sandbox: the Bot API methods, their rules and their errors. */
@NullMarked
package io.frontdesk.sandbox.botapi;

import org.jspecify.annotations.NullMarked;
