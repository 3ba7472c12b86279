package io.frontdesk.sandbox.world;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Someone with a phone.
 *
 * @param language as Telegram's {@code language_code}
 * @param phone the number that sharing one's contact tells
 */
public record Account(
        long id,
        String firstName,
        @Nullable String lastName,
        @Nullable String username,
        String language,
        @Nullable String phone) {

    public static Account of(long id, String firstName) {
        return new Account(id, firstName, null, null, "ru", null);
    }

    public String name() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    /** As the Bot API's User. */
    public ObjectNode user() {
        ObjectNode user = Json.object().put("id", id).put("is_bot", false);
        return names(user).put("language_code", language);
    }

    /** As the Bot API's Chat. */
    ObjectNode chat() {
        return names(Json.object().put("id", id)).put("type", "private");
    }

    private ObjectNode names(ObjectNode node) {
        node.put("first_name", firstName);
        if (lastName != null) {
            node.put("last_name", lastName);
        }
        if (username != null) {
            node.put("username", username);
        }
        return node;
    }
}
