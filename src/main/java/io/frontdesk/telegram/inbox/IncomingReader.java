package io.frontdesk.telegram.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontdesk.conversation.Incoming;
import io.frontdesk.correspondence.Content;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person did from Telegram's updates.
 *
 * @see <a href="https://core.telegram.org/bots/api#update">Update</a>
 */
final class IncomingReader {

    private static final Set<String> ABSENT = Set.of("kicked", "left");

    private IncomingReader() {}

    /**
     * @param updates one update, or all items of an album
     * @return empty where there is nothing for the conversation in it, as in a notice that a message was pinned
     */
    static Optional<Incoming> read(List<JsonNode> updates) {
        return updates.size() > 1 ? album(updates) : read(updates.getFirst());
    }

    private static Optional<Incoming> read(JsonNode update) {
        if (update.has("message")) {
            return said(update.path("message"));
        }
        if (update.has("edited_message")) {
            return edited(update.path("edited_message"));
        }
        if (update.has("callback_query")) {
            return Optional.of(pressed(update.path("callback_query")));
        }
        if (update.has("message_reaction")) {
            return Optional.of(reacted(update.path("message_reaction")));
        }
        if (update.has("chosen_inline_result")) {
            return Optional.of(chosen(update.path("chosen_inline_result")));
        }
        return update.has("my_chat_member") ? Optional.of(membership(update.path("my_chat_member"))) : Optional.empty();
    }

    private static Optional<Incoming> said(JsonNode message) {
        return ContentReader.read(message)
                .map(content -> new Incoming.Said(
                        sender(message.path("from")),
                        List.of(id(message)),
                        content,
                        reply(message),
                        Origin.name(message),
                        via(message)));
    }

    private static Optional<Incoming> album(List<JsonNode> updates) {
        List<JsonNode> messages =
                updates.stream().map(update -> update.path("message")).toList();
        List<Content.Media> items = messages.stream()
                .flatMap(message -> ContentReader.read(message).stream())
                .filter(Content.Media.class::isInstance)
                .map(Content.Media.class::cast)
                .toList();
        JsonNode first = messages.getFirst();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Incoming.Said(
                        sender(first.path("from")),
                        messages.stream().map(IncomingReader::id).toList(),
                        items.size() == 1 ? items.getFirst() : new Content.Album(items),
                        reply(first),
                        Origin.name(first),
                        via(first)));
    }

    private static Optional<Incoming> edited(JsonNode message) {
        return ContentReader.read(message)
                .map(content -> new Incoming.Edited(sender(message.path("from")), id(message), content));
    }

    private static Incoming pressed(JsonNode callback) {
        return new Incoming.Pressed(
                sender(callback.path("from")),
                callback.path("id").asText(),
                id(callback.path("message")),
                ContentReader.clean(callback.path("data").asText()));
    }

    /** Telegram lets bots show none but the usual emoji. */
    private static Incoming reacted(JsonNode change) {
        String emoji = change.path("new_reaction")
                .valueStream()
                .filter(reaction -> "emoji".equals(reaction.path("type").asText()))
                .map(reaction -> reaction.path("emoji").asText())
                .reduce((earlier, later) -> later)
                .orElse(null);
        return new Incoming.Reacted(sender(change.path("user")), id(change), emoji);
    }

    private static Incoming chosen(JsonNode choice) {
        return new Incoming.Chose(
                sender(choice.path("from")),
                choice.path("result_id").asText(),
                ContentReader.clean(choice.path("query").asText()));
    }

    private static Incoming membership(JsonNode change) {
        String status = change.path("new_chat_member").path("status").asText();
        Incoming.Sender from = sender(change.path("from"));
        return ABSENT.contains(status) ? new Incoming.Left(from) : new Incoming.Returned(from);
    }

    static Incoming.Sender sender(JsonNode from) {
        return new Incoming.Sender(
                from.path("id").asLong(),
                ContentReader.clean(from.path("first_name").asText()),
                optional(from, "last_name"),
                optional(from, "username"),
                optional(from, "language_code"));
    }

    private static Incoming.@Nullable Reply reply(JsonNode message) {
        JsonNode original = message.path("reply_to_message");
        JsonNode quote = message.path("quote");
        return original.isMissingNode()
                ? null
                : new Incoming.Reply(
                        id(original),
                        optional(quote, "text"),
                        quote.path("position").asInt());
    }

    private static @Nullable String via(JsonNode message) {
        return optional(message.path("via_bot"), "username");
    }

    private static long id(JsonNode message) {
        return message.path("message_id").asLong();
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? ContentReader.clean(node.path(field).asText()) : null;
    }
}
