/** Visitor passes: times, approval, and the two chats of each. */
@ApplicationModule(allowedDependencies = {"people", "correspondence"})
@NullMarked
package io.frontdesk.pass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
