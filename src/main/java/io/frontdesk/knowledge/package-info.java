/** What the assistant knows: request categories with their phrases and answers, matching and learning. */
@ApplicationModule(allowedDependencies = {"people", "correspondence", "database"})
@NullMarked
package io.frontdesk.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
