package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Polls and dice: the messages that Telegram fills in itself. */
final class Polls {

    /** A game die. */
    static final String DIE = "\uD83C\uDFB2";

    private static final String SLOT_MACHINE = "\uD83C\uDFB0";

    private Polls() {}

    static ObjectNode poll(String question, Arguments arguments) {
        ObjectNode poll = Json.object()
                .put("id", Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits()))
                .put("question", question);
        ArrayNode options = poll.putArray("options");
        arguments.array("options").forEach(option -> {
            String text = option.get("text").asString();
            if (text.isEmpty() || text.length() > 100) {
                throw Refusal.badRequest("poll options length must not exceed 100");
            }
            options.addObject()
                    .put("persistent_id", "o" + options.size())
                    .put("text", text)
                    .put("voter_count", 0);
        });
        return poll.put("total_voter_count", 0)
                .put("is_closed", arguments.flag("is_closed"))
                .put("is_anonymous", !arguments.has("is_anonymous") || arguments.flag("is_anonymous"))
                .put("type", arguments.has("type") ? arguments.text("type") : "regular")
                .put("allows_multiple_answers", arguments.flag("allows_multiple_answers"));
    }

    /** The greatest value that this dice can show. Source: sendDice, emoji. */
    static int greatest(String emoji) {
        return switch (emoji) {
            case DIE, "\uD83C\uDFAF", "\uD83C\uDFB3" -> 6;
            case "\uD83C\uDFC0", "\u26BD" -> 5;
            case SLOT_MACHINE -> 64;
            default -> throw Refusal.badRequest("wrong dice emoji specified");
        };
    }
}
