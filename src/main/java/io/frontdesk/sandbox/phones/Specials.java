package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.world.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What people send besides texts and files, as the fields of the Bot API's Message. */
public final class Specials {

    private Specials() {}

    public static ObjectNode location(double latitude, double longitude) {
        return Json.object().set("location", point(latitude, longitude));
    }

    /** @param seconds for how long the phone tells where it is */
    public static ObjectNode liveLocation(double latitude, double longitude, int seconds) {
        return Json.object().set("location", point(latitude, longitude).put("live_period", seconds));
    }

    private static ObjectNode point(double latitude, double longitude) {
        return Json.object().put("latitude", latitude).put("longitude", longitude);
    }

    static ObjectNode moved(ObjectNode old, double latitude, double longitude, boolean ends) {
        int period = old.path("location").path("live_period").asInt(0);
        if (period == 0) {
            throw new IllegalArgumentException("Not a place that moves");
        }
        return ends ? location(latitude, longitude) : liveLocation(latitude, longitude, period);
    }

    public static ObjectNode venue(double latitude, double longitude, String title, String address) {
        ObjectNode venue = Json.object();
        venue.set("location", point(latitude, longitude));
        venue.put("title", title).put("address", address);
        return location(latitude, longitude).set("venue", venue);
    }

    public static ObjectNode contact(String phone, String firstName, @Nullable String lastName) {
        ObjectNode contact = Json.object().put("phone_number", phone).put("first_name", firstName);
        return Json.object().set("contact", lastName == null ? contact : contact.put("last_name", lastName));
    }

    /** @param type regular or quiz */
    public static ObjectNode poll(String type, String question, List<String> options) {
        ObjectNode poll = Json.object().put("id", "0").put("question", question);
        ArrayNode choices = poll.putArray("options");
        options.forEach(option -> choices.addObject()
                .put("persistent_id", "o" + choices.size())
                .put("text", option)
                .put("voter_count", 0));
        poll.put("total_voter_count", 0).put("is_closed", false).put("is_anonymous", true);
        poll.put("type", type).put("allows_multiple_answers", false);
        return Json.object().set("poll", poll);
    }

    public static ObjectNode dice(String emoji, int value) {
        return Json.object().set("dice", Json.object().put("emoji", emoji).put("value", value));
    }

    /** Its first task is done, the others are not. */
    public static ObjectNode checklist(String title, List<String> tasks) {
        ObjectNode checklist = Json.object().put("title", title);
        ArrayNode items = checklist.putArray("tasks");
        for (String task : tasks) {
            ObjectNode item = items.addObject().put("id", items.size()).put("text", task);
            if (items.size() == 1) {
                item.put("completion_date", 1_700_000_000);
            }
        }
        return Json.object().set("checklist", checklist);
    }

    public static ObjectNode story() {
        ObjectNode chat = Json.object().put("id", 1).put("type", "private").put("first_name", "?");
        return Json.object().set("story", Json.object().put("id", 1).set("chat", chat));
    }
}
