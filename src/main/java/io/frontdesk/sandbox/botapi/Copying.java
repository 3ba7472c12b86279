package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Message;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What may be copied. Source: copyMessage. */
final class Copying {

    private static final List<String> NEVER =
            List.of("paid_media", "giveaway", "giveaway_winners", "invoice", "checklist", "story", "game");

    private Copying() {}

    static ObjectNode content(Message original) {
        if (NEVER.stream().anyMatch(original::has) || isOpenQuiz(original)) {
            throw Refusal.badRequest("the message can't be copied");
        }
        return original.content().deepCopy();
    }

    /** Only who knows the right answer can ask the question. */
    private static boolean isOpenQuiz(Message original) {
        var poll = original.content().path("poll");
        return poll.path("type").asString("").equals("quiz") && !poll.has("correct_option_ids");
    }
}
