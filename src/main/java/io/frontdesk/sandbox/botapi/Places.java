package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import tools.jackson.databind.node.ObjectNode;

/** Points on the map, alone or with a name. Source: sendLocation, sendVenue. */
final class Places {

    private static final long FOR_EVER = 0x7FFFFFFF;

    private Places() {}

    static ObjectNode location(Arguments arguments) {
        ObjectNode point = point(arguments);
        if (arguments.has("live_period")) {
            point.put("live_period", period(arguments.number("live_period")));
        }
        return Json.object().set("location", point);
    }

    private static long period(long seconds) {
        if (seconds != FOR_EVER && (seconds < 60 || seconds > 86_400)) {
            throw Refusal.badRequest("wrong live location period specified");
        }
        return seconds;
    }

    static ObjectNode venue(Arguments arguments) {
        ObjectNode content = Json.object();
        ObjectNode venue = content.putObject("venue");
        venue.set("location", point(arguments));
        venue.put("title", arguments.text("title")).put("address", arguments.text("address"));
        return content.set("location", point(arguments));
    }

    static ObjectNode point(Arguments arguments) {
        double latitude = arguments.values().get("latitude").asDouble();
        double longitude = arguments.values().get("longitude").asDouble();
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            throw Refusal.badRequest("location coordinates must be specified correctly");
        }
        return Json.object().put("latitude", latitude).put("longitude", longitude);
    }
}
