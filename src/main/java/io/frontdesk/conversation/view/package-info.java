/** What is shown, as plain data: screens, buttons, text. */
@NullMarked
package io.frontdesk.conversation.view;

import org.jspecify.annotations.NullMarked;
