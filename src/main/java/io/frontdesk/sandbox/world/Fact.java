package io.frontdesk.sandbox.world;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of the journal: the new state of one thing. What is told later counts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Begun.class, name = "begun"),
    @JsonSubTypes.Type(value = Fact.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Fact.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = Fact.Chatting.class, name = "chatting"),
    @JsonSubTypes.Type(value = Fact.Posted.class, name = "posted"),
    @JsonSubTypes.Type(value = Fact.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = Fact.Queued.class, name = "queued"),
    @JsonSubTypes.Type(value = Fact.Confirmed.class, name = "confirmed"),
    @JsonSubTypes.Type(value = Fact.Allowed.class, name = "allowed"),
    @JsonSubTypes.Type(value = Fact.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = Fact.Commanded.class, name = "commanded"),
    @JsonSubTypes.Type(value = Fact.Described.class, name = "described")
})
sealed interface Fact {

    /** Nothing was known anywhere before. */
    record Begun() implements Fact {}

    /** @param ahead in seconds */
    record Moved(long ahead) implements Fact {}

    record Joined(Account account) implements Fact {}

    /** @param last the greatest message id given so far */
    record Chatting(
            long chat,
            boolean started,
            boolean blocked,
            long last,
            @Nullable ObjectNode keyboard) implements Fact {}

    record Posted(Message message) implements Fact {}

    record Removed(long chat, long id) implements Fact {}

    record Queued(Update update) implements Fact {}

    /** @param below every update with a smaller id is done with */
    record Confirmed(long below) implements Fact {}

    record Allowed(List<String> types) implements Fact {}

    record Kept(StoredFile file) implements Fact {}

    /** @param commands null where they were deleted */
    record Commanded(
            String scope, String language, @Nullable ArrayNode commands) implements Fact {}

    record Described(String field, String language, String text) implements Fact {}
}
