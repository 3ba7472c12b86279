/** Private talks of two people. */
@ApplicationModule(allowedDependencies = {"people", "correspondence"})
@NullMarked
package io.frontdesk.dialog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
