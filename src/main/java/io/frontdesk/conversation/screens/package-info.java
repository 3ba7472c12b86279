/** One class a feature: what is shown at its places, what its commands do. */
@NullMarked
package io.frontdesk.conversation.screens;

import org.jspecify.annotations.NullMarked;
