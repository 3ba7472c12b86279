package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.botapi.EntityFinder;
import io.frontdesk.sandbox.world.Account;
import io.frontdesk.sandbox.world.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person writes, as the fields of the Bot API's Message. */
final class OwnWords {

    private OwnWords() {}

    /** @param field text or caption; nothing is set where there are no words */
    static ObjectNode content(String field, String entitiesField, String text, List<ShownMessage.Entity> entities) {
        ObjectNode content = Json.object();
        if (text.isEmpty()) {
            return content;
        }
        content.put(field, text);
        ArrayNode all = EntityFinder.complete(
                text, entities.stream().<JsonNode>map(OwnWords::entity).toList());
        if (!all.isEmpty()) {
            content.set(entitiesField, all);
        }
        return content;
    }

    private static ObjectNode entity(ShownMessage.Entity entity) {
        ObjectNode node = Json.object()
                .put("type", entity.type())
                .put("offset", entity.offset())
                .put("length", entity.length());
        if (entity.url() != null) {
            node.put("url", entity.url());
        }
        if (entity.language() != null) {
            node.put("language", entity.language());
        }
        if (entity.userId() != null) {
            node.set("user", Account.of(entity.userId(), "?").user());
        }
        return node;
    }
}
