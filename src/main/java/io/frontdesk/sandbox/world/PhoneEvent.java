package io.frontdesk.sandbox.world;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Something that changes what a person sees on the phone. */
public sealed interface PhoneEvent {

    long phone();

    record Shown(long phone, Message message) implements PhoneEvent {}

    record Edited(long phone, Message message) implements PhoneEvent {}

    record Deleted(long phone, long id) implements PhoneEvent {}

    /** @param rows null where the keyboard went away */
    record Keyboard(long phone, @Nullable List<List<String>> rows) implements PhoneEvent {}

    /**
     * The bot answered the press of a button.
     *
     * @param press the callback query's id
     * @param text empty where nothing is shown
     */
    record Notice(long phone, String press, String text, boolean alert) implements PhoneEvent {}

    /**
     * The bot answered what was typed behind its name.
     *
     * @param query the inline query's id
     * @param results the Bot API's InlineQueryResult objects
     * @param button the Bot API's InlineQueryResultsButton; null where there is none
     */
    record Offered(
            long phone,
            String query,
            ArrayNode results,
            @Nullable ObjectNode button) implements PhoneEvent {}

    /** @param commands the Bot API's BotCommand objects */
    record Commands(long phone, ArrayNode commands) implements PhoneEvent {}

    record Typing(long phone) implements PhoneEvent {}

    record Blocked(long phone, boolean blocked) implements PhoneEvent {}
}
