package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules for what stands under a message or under the input field. */
final class Markup {

    /** Source: InlineKeyboardButton, callback_data. */
    private static final int LONGEST_DATA = 64;

    private static final int MOST_BUTTONS = 100;

    private static final int MOST_IN_A_ROW = 8;

    private static final Set<String> STYLES = Set.of("danger", "success", "primary");

    private static final List<String> ACTIONS = List.of(
            "url",
            "callback_data",
            "web_app",
            "login_url",
            "switch_inline_query",
            "switch_inline_query_current_chat",
            "switch_inline_query_chosen_chat",
            "copy_text",
            "callback_game",
            "pay");

    private Markup() {}

    /** The inline keyboard of a call, checked; null where it has none. */
    static @Nullable ObjectNode inline(Arguments arguments) {
        ObjectNode markup = arguments.object("reply_markup");
        if (markup == null || !(markup.get("inline_keyboard") instanceof ArrayNode rows)) {
            return null;
        }
        ArrayNode kept = Json.array();
        for (JsonNode row : rows) {
            row.forEach(Markup::check);
            if (row.size() > MOST_IN_A_ROW) {
                throw Refusal.badRequest("REPLY_MARKUP_TOO_LONG");
            }
            if (!row.isEmpty()) {
                kept.add(row);
            }
        }
        if (kept.valueStream().mapToInt(JsonNode::size).sum() > MOST_BUTTONS) {
            throw Refusal.badRequest("REPLY_MARKUP_TOO_LONG");
        }
        return kept.isEmpty() ? null : Json.object().set("inline_keyboard", kept);
    }

    private static void check(JsonNode button) {
        if (button.get("text").asString().isBlank()) {
            throw Refusal.badRequest("inline keyboard button text must be non-empty");
        }
        style(button, "can't parse inline keyboard button: ");
        List<String> actions = ACTIONS.stream()
                .filter(button::has)
                .filter(action -> !button.get(action).asString("-").isEmpty() || action.startsWith("switch"))
                .toList();
        if (actions.isEmpty()) {
            throw Refusal.badRequest(
                    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        }
        if (actions.size() > 1) {
            throw Refusal.badRequest("can't parse inline keyboard button: Exactly one action is allowed, found "
                    + String.join(" and ", actions));
        }
        action(actions.getFirst(), button);
    }

    private static void style(JsonNode button, String where) {
        String style = Json.text(button, "style");
        if (style != null && !STYLES.contains(style)) {
            throw Refusal.badRequest(where + "Unsupported style specified");
        }
    }

    private static void action(String action, JsonNode button) {
        switch (action) {
            case "callback_data" -> {
                if (button.get(action).asString().getBytes(StandardCharsets.UTF_8).length > LONGEST_DATA) {
                    throw Refusal.badRequest("BUTTON_DATA_INVALID");
                }
            }
            case "url" ->
                Addresses.check("inline keyboard button URL", button.get(action).asString());
            case "copy_text" -> {
                int length = button.get(action).get("text").asString().length();
                if (length == 0 || length > 256) {
                    throw Refusal.badRequest("BUTTON_COPY_TEXT_INVALID");
                }
            }
            case "pay", "callback_game" -> throw Refusal.badRequest("BUTTON_TYPE_INVALID");
            default -> {}
        }
    }

    /** The reply keyboard of a call, checked; null where it has none. */
    static @Nullable ObjectNode keyboard(Arguments arguments) {
        ObjectNode markup = arguments.object("reply_markup");
        if (markup == null || !(markup.get("keyboard") instanceof ArrayNode rows)) {
            return null;
        }
        rows.forEach(row -> row.forEach(button -> {
            if (button.get("text").asString().isBlank()) {
                throw Refusal.badRequest("keyboard button text must be non-empty");
            }
            style(button, "can't parse keyboard button: ");
        }));
        if (rows.valueStream().allMatch(JsonNode::isEmpty)) {
            throw Refusal.badRequest("reply keyboard markup must contain at least one button");
        }
        return markup;
    }

    static boolean removesKeyboard(Arguments arguments) {
        ObjectNode markup = arguments.object("reply_markup");
        return markup != null && markup.has("remove_keyboard");
    }
}
