package io.frontdesk.telegram.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As much of an update as must be known to store it.
 *
 * @param chat the private chat it belongs to; 0 where it belongs to none, and then nobody has to work it
 * @param album the group of items it is one of
 * @param returning that it shows a person who can be reached
 */
record ArrivedUpdate(long id, long chat, @Nullable String album, boolean returning, JsonNode body) {

    private static final List<String> KINDS =
            List.of("message", "edited_message", "callback_query", "message_reaction", "my_chat_member");
    private static final String CHOICE = "chosen_inline_result";
    private static final Set<String> ABSENT = Set.of("kicked", "left");

    static ArrivedUpdate of(JsonNode update) {
        return new ArrivedUpdate(
                update.path("update_id").asLong(), chat(update), album(update), returning(update), update);
    }

    boolean isWorkable() {
        return chat != 0;
    }

    /** Something that is being typed is worth nothing a moment later, so it is not kept. */
    boolean isInlineQuery() {
        return body.has("inline_query");
    }

    /** A choice may have been made anywhere; it is worked in order with what the person does here. */
    private static long chat(JsonNode update) {
        return update.has(CHOICE) ? update.path(CHOICE).path("from").path("id").asLong() : privateChat(update);
    }

    private static long privateChat(JsonNode update) {
        return KINDS.stream()
                .filter(update::has)
                .map(kind -> kind.equals("callback_query") ? update.path(kind).path("message") : update.path(kind))
                .map(subject -> subject.path("chat"))
                .filter(chat -> "private".equals(chat.path("type").asText()))
                .mapToLong(chat -> chat.path("id").asLong())
                .findFirst()
                .orElse(0);
    }

    private static @Nullable String album(JsonNode update) {
        return update.path("message").path("media_group_id").asText(null);
    }

    private static boolean returning(JsonNode update) {
        String member = update.path("my_chat_member")
                .path("new_chat_member")
                .path("status")
                .asText();
        return !ABSENT.contains(member) && !update.has(CHOICE);
    }
}
