package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.Json;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Finds the links, commands and the like that Telegram marks in every text by itself. */
public final class EntityFinder {

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;

    /** In the order in which they win over each other. */
    private static final List<Map.Entry<String, Pattern>> KINDS = List.of(
            Map.entry("email", Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.\\p{L}{2,}", WORDS)),
            Map.entry(
                    "url",
                    Pattern.compile(
                            "(?<![\\w@.])(https?://[^\\s<>\"]+[^\\s<>\".,;:!?)\\]}']"
                                    + "|([\\w-]+\\.)+(com|org|net|ru|ua|me|io|dev|info|\u0440\u0444)\\b(/[^\\s<>\"]*[^\\s<>\".,;:!?)\\]}'])?)",
                            WORDS)),
            Map.entry(
                    "bot_command",
                    Pattern.compile("(?<![\\w/<>])/[A-Za-z0-9_]{1,64}(@[A-Za-z]\\w{2,31})?(?![\\w/<>])")),
            Map.entry("mention", Pattern.compile("(?<![\\w@])@[A-Za-z][A-Za-z0-9_]{2,31}(?!\\w)")),
            Map.entry("hashtag", Pattern.compile("(?<![\\w#])#(?=\\w*\\p{L})\\w{1,256}", WORDS)),
            Map.entry("phone_number", Pattern.compile("(?<![\\w+])\\+\\d(?:[ ()-]{0,2}\\d){9,13}(?!\\w)")));

    private EntityFinder() {}

    /** The given entities and the found ones where nothing was given, in order. */
    public static ArrayNode complete(String text, Iterable<JsonNode> given) {
        List<JsonNode> all = new ArrayList<>();
        BitSet taken = new BitSet(text.length());
        given.forEach(entity -> {
            all.add(entity);
            int offset = (int) Json.number(entity, "offset");
            if (!isStyle(entity)) {
                taken.set(offset, offset + (int) Json.number(entity, "length"));
            }
        });
        KINDS.forEach(kind -> find(kind.getKey(), kind.getValue().matcher(text), taken, all));
        all.sort(Comparator.<JsonNode>comparingLong(entity -> Json.number(entity, "offset"))
                .thenComparing(Comparator.<JsonNode>comparingLong(entity -> Json.number(entity, "length"))
                        .reversed()));
        return Json.array().addAll(all);
    }

    private static boolean isStyle(JsonNode entity) {
        return switch (entity.get("type").asString()) {
            case "bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote" ->
                true;
            default -> false;
        };
    }

    private static void find(String type, Matcher matcher, BitSet taken, List<JsonNode> all) {
        while (matcher.find()) {
            if (taken.get(matcher.start(), matcher.end()).isEmpty()) {
                taken.set(matcher.start(), matcher.end());
                all.add(Json.object()
                        .put("type", type)
                        .put("offset", matcher.start())
                        .put("length", matcher.end() - matcher.start()));
            }
        }
    }
}
