/** What managers can change while it runs. */
@ApplicationModule(allowedDependencies = "people")
@NullMarked
package io.frontdesk.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
