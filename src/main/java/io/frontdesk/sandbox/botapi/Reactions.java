package io.frontdesk.sandbox.botapi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What may be put on a message. Source: setMessageReaction, ReactionTypeEmoji. */
public final class Reactions {

    private static final List<String> KNOWN =
            List.of(("👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳"
                            + " ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘"
                            + " 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡")
                    .split(" "));

    private Reactions() {}

    public static boolean isKnown(String emoji) {
        return KNOWN.contains(emoji);
    }

    /** The one emoji of a call; null where it takes the reaction back. */
    static @Nullable String only(ArrayNode reactions) {
        if (reactions.size() > 1) {
            throw Refusal.badRequest("REACTIONS_TOO_MANY");
        }
        return reactions.isEmpty() ? null : emoji(reactions.get(0));
    }

    /** A bot may put no custom emoji on a message that has none, and never pays. */
    private static String emoji(JsonNode reaction) {
        String emoji = reaction.path("emoji").asString("");
        if (!isKnown(emoji)) {
            throw Refusal.badRequest("REACTION_INVALID");
        }
        return emoji;
    }
}
