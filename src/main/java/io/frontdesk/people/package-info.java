/** Who writes to us: persons, roles, presence, counterparties, guard posts and who stands there. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.frontdesk.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
