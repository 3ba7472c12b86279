/**
 * The edge to the Bot API: poller, inbox, lanes, outbox, sender. The only package that imports telegrambots. Read {@link
 * io.frontdesk.telegram.inbox.Worker} for the way in and {@link io.frontdesk.telegram.outbox.Sender} for the way out.
 */
@ApplicationModule(allowedDependencies = {"people", "correspondence", "conversation", "database"})
@NullMarked
package io.frontdesk.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
