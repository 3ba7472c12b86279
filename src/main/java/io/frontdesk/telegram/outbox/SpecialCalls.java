package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.frontdesk.correspondence.Content.Contact;
import io.frontdesk.correspondence.Content.Location;
import io.frontdesk.correspondence.Content.Other;
import io.frontdesk.correspondence.Content.Poll;
import io.frontdesk.correspondence.Content.Special;
import io.frontdesk.correspondence.Content.Venue;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Json;

/** Calls that send what is neither a text nor a file, from what is kept of it; only what is not known whole is copied. */
final class SpecialCalls {

    private SpecialCalls() {}

    static BotCall of(long chat, Special content) {
        return switch (content) {
            case Location location -> location(chat, location);
            case Venue venue -> venue(chat, venue);
            case Contact contact -> contact(chat, contact);
            case Poll poll -> poll(chat, poll);
            case Other other ->
                BotCall.in(chat, "copyMessage")
                        .with("from_chat_id", other.chat())
                        .with("message_id", other.message());
        };
    }

    private static BotCall location(long chat, Location location) {
        BotCall call = at(BotCall.in(chat, "sendLocation"), location.latitude(), location.longitude());
        return location.livePeriod() == null ? call : call.with("live_period", location.livePeriod());
    }

    static BotCall at(BotCall call, double latitude, double longitude) {
        call.body().put("latitude", latitude).put("longitude", longitude);
        return call;
    }

    private static BotCall venue(long chat, Venue venue) {
        return at(BotCall.in(chat, "sendVenue"), venue.latitude(), venue.longitude())
                .with("title", venue.title())
                .with("address", venue.address());
    }

    private static BotCall contact(long chat, Contact contact) {
        BotCall call = BotCall.in(chat, "sendContact")
                .with("phone_number", contact.phone())
                .with("first_name", contact.firstName());
        if (contact.lastName() != null) {
            call.with("last_name", contact.lastName());
        }
        return contact.vcard() == null ? call : call.with("vcard", contact.vcard());
    }

    private static BotCall poll(long chat, Poll poll) {
        ArrayNode options = Json.array();
        poll.options().forEach(option -> options.addObject().put("text", option));
        BotCall call =
                BotCall.in(chat, "sendPoll").with("question", poll.question()).with("options", options);
        call.body()
                .put("is_anonymous", poll.anonymous())
                .put("allows_multiple_answers", poll.several())
                .put("is_closed", poll.closed());
        return call;
    }
}
