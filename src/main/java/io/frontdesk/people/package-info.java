/** Who writes to us: persons, roles, presence, counterparties. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.frontdesk.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
