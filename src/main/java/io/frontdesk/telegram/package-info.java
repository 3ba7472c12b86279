/** The edge to the Bot API: poller, inbox, lanes, outbox, sender. The only package that imports telegrambots. */
@ApplicationModule(allowedDependencies = {"people", "correspondence", "conversation"})
@NullMarked
package io.frontdesk.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
