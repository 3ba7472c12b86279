package io.frontdesk.sandbox.world;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who the bot is: its names, its descriptions, and the commands that people are offered. */
public final class BotProfile {

    private record Key(String what, String language) {}

    private final Journal journal;
    private final Identity identity;
    private final Map<Key, String> texts = new ConcurrentHashMap<>();
    private final Map<Key, ArrayNode> commands = new ConcurrentHashMap<>();

    /** What is given to a bot when it is registered. */
    public record Identity(long id, String name, String username) {}

    BotProfile(Journal journal, Identity identity) {
        this.journal = journal;
        this.identity = identity;
    }

    public long id() {
        return identity.id();
    }

    public String username() {
        return identity.username();
    }

    public String name() {
        return text("name", "").isEmpty() ? identity.name() : text("name", "");
    }

    /** As the Bot API's User. */
    public ObjectNode user() {
        return Json.object()
                .put("id", id())
                .put("is_bot", true)
                .put("first_name", name())
                .put("username", username());
    }

    /** @param field name, description or short_description */
    public String text(String field, String language) {
        return texts.getOrDefault(new Key(field, language), "");
    }

    /** What a person reads before the first message, in their own language where there is one for it. */
    public String descriptionFor(Account person) {
        var own = text("description", person.language());
        return own.isEmpty() ? text("description", "") : own;
    }

    public void describe(String field, String language, String text) {
        texts.put(new Key(field, language), text);
        journal.write(new Fact.Described(field, language, text));
    }

    /** @param scope the scope's type, with the chat's id behind it where it has one */
    public ArrayNode commands(String scope, String language) {
        return commands.getOrDefault(new Key(scope, language), Json.array());
    }

    /** @param list null deletes them, so that the next wider scope counts */
    void command(String scope, String language, @Nullable ArrayNode list) {
        restoreCommands(scope, language, list);
        journal.write(new Fact.Commanded(scope, language, list));
    }

    /** What a person is offered: the narrowest scope, and in it the own language, goes first. Source: BotCommandScope. */
    public ArrayNode commandsFor(Account person) {
        return Stream.of("chat:" + person.id(), "all_private_chats", "default")
                .flatMap(scope -> Stream.of(new Key(scope, person.language()), new Key(scope, "")))
                .filter(commands::containsKey)
                .findFirst()
                .map(commands::get)
                .orElseGet(Json::array);
    }

    void restoreText(String field, String language, String text) {
        texts.put(new Key(field, language), text);
    }

    void restoreCommands(String scope, String language, @Nullable ArrayNode list) {
        if (list == null) {
            commands.remove(new Key(scope, language));
        } else {
            commands.put(new Key(scope, language), list);
        }
    }

    Stream<Fact> facts() {
        return Stream.concat(
                texts.entrySet().stream()
                        .map(e ->
                                new Fact.Described(e.getKey().what(), e.getKey().language(), e.getValue())),
                commands.entrySet().stream()
                        .map(e ->
                                new Fact.Commanded(e.getKey().what(), e.getKey().language(), e.getValue())));
    }
}
