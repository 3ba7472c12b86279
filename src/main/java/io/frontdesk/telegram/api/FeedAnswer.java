package io.frontdesk.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/** What Telegram answers to the question for updates. */
public sealed interface FeedAnswer {

    record Updates(List<JsonNode> updates) implements FeedAnswer {}

    /** Another program asks with the same token. */
    record Conflict(String error) implements FeedAnswer {}

    /** The token is not valid; asking again is no use. */
    record Rejected(String error) implements FeedAnswer {}

    record Wait(Duration pause, String error) implements FeedAnswer {}
}
