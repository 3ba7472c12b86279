package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Message;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Places that move. Source: editMessageLiveLocation, stopMessageLiveLocation. */
final class LiveLocations {

    private LiveLocations() {}

    static ObjectNode moved(Message message, Arguments arguments, long now) {
        ObjectNode place = Places.point(arguments);
        place.set("live_period", period(message, now));
        return Json.object().set("location", place);
    }

    static ObjectNode stopped(Message message, long now) {
        period(message, now);
        ObjectNode place = (ObjectNode) message.content().get("location").deepCopy();
        place.remove("live_period");
        return Json.object().set("location", place);
    }

    private static JsonNode period(Message message, long now) {
        JsonNode period = message.content().path("location").get("live_period");
        if (period == null) {
            throw Refusal.badRequest("there is no live location in the message to edit");
        }
        if (now > message.date() + period.asLong()) {
            throw Refusal.badRequest("message can't be edited");
        }
        return period;
    }
}
