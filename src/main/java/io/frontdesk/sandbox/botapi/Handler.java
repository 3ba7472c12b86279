package io.frontdesk.sandbox.botapi;

import tools.jackson.databind.JsonNode;

/** What one Bot API method does. */
@FunctionalInterface
interface Handler {

    /**
     * @return what stands in the answer's {@code result}
     * @throws Refusal where Telegram answers with an error
     */
    JsonNode call(Arguments arguments) throws InterruptedException;
}
