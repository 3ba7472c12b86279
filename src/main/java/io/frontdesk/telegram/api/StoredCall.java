package io.frontdesk.telegram.api;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;

/**
 * A {@link BotCall} as telegrambots sends it: parameters as they were stored, the answer as it came. Its own method classes send
 * media as multipart forms and read an answer whole, so that one unknown field in it would look like a message not sent.
 */
final class StoredCall extends BotApiMethod<String> {

    private final BotCall call;

    StoredCall(BotCall call) {
        this.call = call;
    }

    @JsonValue
    JsonNode body() {
        return call.body();
    }

    @Override
    public String getMethod() {
        return call.method();
    }

    @Override
    public String deserializeResponse(String answer) {
        return answer;
    }
}
