/** Where everything lasting is kept: the configured PostgreSQL, or one of our own. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.frontdesk.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
