/** A Telegram for one machine: the Bot API methods we use over HTTP, and a page with several people's phones. */
@ApplicationModule(
        allowedDependencies = {"people", "correspondence", "knowledge", "ticket", "pass", "dialog", "conversation"})
@NullMarked
package io.frontdesk.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
