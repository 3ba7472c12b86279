package io.frontdesk.sandbox.phones;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** What the page and the server tell each other, as JSON. */
final class PageData {

    private PageData() {}

    record Everybody(Bot bot, List<Person> phones) {}

    record Bot(String name, String username) {}

    record Person(
            long id,
            String name,
            String firstName,
            @Nullable String username,
            String role,
            String language,
            int colour) {}

    record State(
            List<ShownMessage> messages,
            @Nullable List<List<String>> keyboard,
            ArrayNode commands,
            boolean blocked,
            int unread) {}

    record Text(String text, @Nullable List<ShownMessage.Entity> entities, ShownMessage.@Nullable Reply replyTo) {}

    record Edit(long id, String text) {}

    record Press(long id, int row, int column) {}

    record Block(boolean blocked) {}

    record Id(long id) {}

    record Reaction(long id, @Nullable String emoji) {}
}
