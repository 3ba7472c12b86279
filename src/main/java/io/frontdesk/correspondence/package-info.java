/** Chats and their messages, participants, and which Telegram message is a copy of which. */
@ApplicationModule(allowedDependencies = {"people"})
@NullMarked
package io.frontdesk.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
