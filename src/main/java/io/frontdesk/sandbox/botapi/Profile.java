package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Telegram;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** The methods about the bot itself: who it is and which commands it offers to whom. */
final class Profile {

    private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");
    private static final int LONGEST_DESCRIPTION = 256;
    private static final String MENU_BUTTON = "menu_button";
    private static final int MOST_COMMANDS = 100;

    private final Telegram telegram;
    private final Chats chats;

    Profile(Telegram telegram, Chats chats) {
        this.telegram = telegram;
        this.chats = chats;
    }

    void register(Map<String, Handler> methods) {
        methods.put("getMe", arguments -> me());
        methods.put("setMyCommands", this::setCommands);
        methods.put("deleteMyCommands", this::deleteCommands);
        methods.put("getMyCommands", arguments -> telegram.bot().commands(scope(arguments), language(arguments)));
        describe(methods, "Name", "name", 64);
        describe(methods, "Description", "description", 512);
        describe(methods, "ShortDescription", "short_description", 120);
        methods.put("setChatMenuButton", this::setMenuButton);
        methods.put("getChatMenuButton", arguments -> menuButton());
    }

    private JsonNode me() {
        return telegram.bot()
                .user()
                .put("can_join_groups", false)
                .put("can_read_all_group_messages", false)
                .put("supports_inline_queries", true)
                .put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }

    private void describe(Map<String, Handler> methods, String suffix, String field, int longest) {
        methods.put("setMy" + suffix, arguments -> {
            if (arguments.text(field).length() > longest) {
                throw Refusal.badRequest("%s is too long".formatted(field.replace('_', ' ')));
            }
            telegram.bot().describe(field, language(arguments), arguments.text(field));
            return BooleanNode.TRUE;
        });
        methods.put(
                "getMy" + suffix,
                arguments -> Json.object().put(field, telegram.bot().text(field, language(arguments))));
    }

    private JsonNode setMenuButton(Arguments arguments) {
        var button = arguments.object(MENU_BUTTON);
        telegram.bot()
                .describe(
                        MENU_BUTTON,
                        "",
                        button == null ? "" : button.path("type").asString());
        return BooleanNode.TRUE;
    }

    private JsonNode menuButton() {
        var type = telegram.bot().text(MENU_BUTTON, "");
        return Json.object().put("type", type.isEmpty() ? "default" : type);
    }

    private JsonNode setCommands(Arguments arguments) {
        if (arguments.array("commands").size() > MOST_COMMANDS) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        arguments.array("commands").forEach(Profile::check);
        telegram.command(scope(arguments), language(arguments), arguments.array("commands"));
        return BooleanNode.TRUE;
    }

    private static void check(JsonNode command) {
        if (!COMMAND.matcher(command.get("command").asString()).matches()) {
            throw Refusal.badRequest("BOT_COMMAND_INVALID");
        }
        String description = command.get("description").asString();
        if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
            throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        }
    }

    private JsonNode deleteCommands(Arguments arguments) {
        telegram.command(scope(arguments), language(arguments), null);
        return BooleanNode.TRUE;
    }

    private String scope(Arguments arguments) {
        ObjectNode scope = arguments.object("scope");
        if (scope == null) {
            return "default";
        }
        String type = scope.get("type").asString();
        return type.equals("chat")
                ? "chat:" + chats.known(scope.get("chat_id").asString()).id()
                : type;
    }

    private static String language(Arguments arguments) {
        String language = arguments.text("language_code");
        if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
            throw Refusal.badRequest("LANG_CODE_INVALID");
        }
        return language;
    }
}
