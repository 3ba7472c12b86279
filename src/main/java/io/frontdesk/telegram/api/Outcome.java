package io.frontdesk.telegram.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What became of a call, and with that, what is to be done next. */
public sealed interface Outcome {

    /**
     * Telegram did it.
     *
     * @param messages the ids of what was sent
     * @param result all that Telegram answered
     */
    record Done(List<Long> messages, JsonNode result) implements Outcome {

        /** The id of the file in the message that was sent or changed; of a photo's sizes, that of the greatest. */
        public Optional<String> file() {
            var sizes = result.path("photo");
            var file = sizes.isEmpty() ? result.path("document") : sizes.path(sizes.size() - 1);
            return Optional.ofNullable(file.path("file_id").textValue());
        }
    }

    /** Not now: too many calls. */
    record Wait(Duration pause) implements Outcome {}

    /** Never: the same call will always be refused. */
    record Refused(String error) implements Outcome {}

    /** Not with this quote of the message replied to. */
    record BadQuote(String error) implements Outcome {}

    /** The message that was to be changed is not there any more, or not to be changed. */
    record Gone(String error) implements Outcome {}

    /** Not with this formatting. */
    record BadFormatting(String error) implements Outcome {}

    /** The person blocked the bot or deleted the account. */
    record Unreachable(String error) implements Outcome {}

    /** The chat goes on under another id. */
    record Migrated(long chat) implements Outcome {}

    /** The token is not, or no longer, valid. */
    record Unauthorised(String error) implements Outcome {}

    /** The call surely did not reach Telegram. */
    record NotSent(String error) implements Outcome {}

    /** The call may or may not have been carried out. */
    record Unknown(String error) implements Outcome {}
}
