/** The course: what newcomers are shown, how far they have come, and what they have tried. */
@ApplicationModule(allowedDependencies = "people")
@NullMarked
package io.frontdesk.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
