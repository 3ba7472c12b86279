package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace;
import io.frontdesk.conversation.map.HeldPlace;
import io.frontdesk.conversation.map.TicketPlace;

/** Which text explains which place of the tickets and their chats. */
final class TicketHelp {

    private TicketHelp() {}

    static String of(TicketPlace place, Sight sight) {
        return switch (place) {
            case TicketPlace.Shelves its -> list(sight);
            case TicketPlace.Listed its -> list(sight);
            case TicketPlace.Found its -> HelpTopics.FOUND;
            case TicketPlace.Info its ->
                sight.leadsTo(TicketPlace.Edit.class) ? "help.ticket.staff" : "help.ticket.own";
            case TicketPlace.Status its -> "help.ticket.status";
            case TicketPlace.Edit its -> "help.ticket.edit";
            case TicketPlace.Categories its -> "help.ticket.category";
            case TicketPlace.CategoriesFound its -> "help.ticket.category";
            case TicketPlace.Responsible its -> "help.ticket.responsible";
            case TicketPlace.Finishing its -> HelpTopics.SURE;
            case TicketPlace.Rating its -> "help.rating";
        };
    }

    private static String list(Sight sight) {
        return sight.role().servesTickets() ? "help.tickets.staff" : "help.tickets.client";
    }

    static String of(ChatPlace place) {
        return switch (place) {
            case ChatPlace.History its -> "help.history";
            case ChatPlace.Entry its -> "help.message";
            case ChatPlace.Versions its -> "help.message";
            case ChatPlace.Sent its -> "help.sent";
            case ChatPlace.Withdrawn its -> HelpTopics.DONE;
            case ChatPlace.Members its -> "help.members";
            case ChatPlace.Adding its -> "help.members";
            case ChatPlace.AddingFound its -> "help.members";
            case ChatPlace.Leaving its -> HelpTopics.SURE;
            case ChatPlace.HasLeft its -> HelpTopics.DONE;
        };
    }

    static String of(HeldPlace place) {
        return switch (place) {
            case HeldPlace.Held its -> "help.held";
            case HeldPlace.HeldInside its -> "help.held";
            case HeldPlace.Taken its -> "help.held";
            case HeldPlace.Dropped its -> HelpTopics.DONE;
        };
    }
}
