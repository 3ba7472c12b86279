/** Places, questions and commands: pure records. Read this first. */
@NullMarked
package io.frontdesk.conversation.map;

import org.jspecify.annotations.NullMarked;
