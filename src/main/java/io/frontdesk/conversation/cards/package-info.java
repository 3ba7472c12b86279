/** What one person's doing means to another: domain events become cards. */
@NullMarked
package io.frontdesk.conversation.cards;

import org.jspecify.annotations.NullMarked;
