/** The bot as people see it: the engine that turns what a person does into what people are shown. */
@ApplicationModule(
        allowedDependencies = {"people", "correspondence", "ticket", "pass", "dialog", "knowledge", "settings", "course"
        })
@NullMarked
package io.frontdesk.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
