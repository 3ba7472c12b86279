package io.frontdesk.ticket;

import io.frontdesk.correspondence.Content;
import org.jspecify.annotations.Nullable;

/**
 * What can be remembered of a finished ticket.
 *
 * @param name of the category that is to be made for it; null where none is
 * @param question how clients ask; null where the ticket says nothing of it
 * @param answer what they are told; null where the ticket says nothing of it
 */
public record Takeaway(
        Ticket ticket,
        @Nullable String name,
        @Nullable String question,
        @Nullable Content answer) {}
