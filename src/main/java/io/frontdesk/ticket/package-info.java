/** One client's one problem: status, routing, rating. */
@ApplicationModule(allowedDependencies = {"people", "correspondence", "knowledge"})
@NullMarked
package io.frontdesk.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
