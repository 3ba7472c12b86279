package io.frontdesk.telegram.outbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.conversation.Outgoing.Commands.Command;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Json;
import java.util.List;

/** Calls that tell Telegram which commands to offer: to one person, or to everybody who speaks a language. */
public final class CommandsCall {

    private static final String METHOD = "setMyCommands";

    private CommandsCall() {}

    static BotCall of(Outgoing.Commands commands) {
        var scope = Json.object().put("type", "chat").put("chat_id", commands.chat());
        return call(commands.commands()).with("scope", scope);
    }

    /** @param language by its two letters; empty for everybody whose language has no commands of its own */
    public static BotCall forSpeakersOf(String language, List<Command> commands) {
        return call(commands).with("language_code", language);
    }

    private static BotCall call(List<Command> commands) {
        BotCall call = BotCall.of(METHOD);
        ArrayNode array = call.body().putArray("commands");
        commands.forEach(
                command -> array.addObject().put("command", command.name()).put("description", command.description()));
        return call;
    }
}
