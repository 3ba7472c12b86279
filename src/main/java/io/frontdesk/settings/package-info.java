/** What managers can change while it runs. */
@ApplicationModule(allowedDependencies = {"people", "correspondence"})
@NullMarked
package io.frontdesk.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
