package io.frontdesk.sandbox.world;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One message of a private chat. The JSON in it is never changed after it was made.
 *
 * @param edited when it was last edited, in seconds; 0 where it never was
 * @param content the fields of the Bot API's Message that hold what it says: text and entities, photo and caption …
 * @param buttons the inline keyboard
 * @param keyboard whether a reply keyboard came with it: Telegram lets nobody edit such a message
 * @param replyTo the message of the same chat it replies to
 * @param quote the Bot API's TextQuote
 * @param group the album it belongs to
 * @param origin the Bot API's MessageOrigin, where it was forwarded
 * @param reaction the emoji that the person put on it
 * @param botReaction the emoji that the bot put on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Message(
        long chat,
        long id,
        boolean fromBot,
        long date,
        long edited,
        ObjectNode content,
        @Nullable ObjectNode buttons,
        boolean keyboard,
        @Nullable Long replyTo,
        @Nullable ObjectNode quote,
        @Nullable String group,
        @Nullable ObjectNode origin,
        @Nullable String reaction,
        @Nullable String botReaction) {

    public Message withContent(ObjectNode other, @Nullable ObjectNode newButtons, long at) {
        return new Message(
                chat,
                id,
                fromBot,
                date,
                at,
                other,
                newButtons,
                keyboard,
                replyTo,
                quote,
                group,
                origin,
                reaction,
                botReaction);
    }

    public Message withButtons(@Nullable ObjectNode other, long at) {
        return withContent(content, other, at);
    }

    public Message withReaction(@Nullable String emoji) {
        return new Message(
                chat,
                id,
                fromBot,
                date,
                edited,
                content,
                buttons,
                keyboard,
                replyTo,
                quote,
                group,
                origin,
                emoji,
                botReaction);
    }

    public Message withBotReaction(@Nullable String emoji) {
        return new Message(
                chat, id, fromBot, date, edited, content, buttons, keyboard, replyTo, quote, group, origin, reaction,
                emoji);
    }

    /** Whether an edit to this would change nothing, which Telegram refuses. */
    public boolean says(ObjectNode otherContent, @Nullable ObjectNode otherButtons) {
        return content.equals(otherContent) && Objects.equals(buttons, otherButtons);
    }

    public boolean has(String field) {
        return content.has(field);
    }

    /** Text or caption; empty where it has neither. */
    public String words() {
        JsonNode words = content.has("text") ? content.get("text") : content.get("caption");
        return words == null ? "" : words.asString();
    }
}
