package io.frontdesk.sandbox.world;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file that somebody uploaded.
 *
 * @param key names it in addresses and on disk
 * @param id Telegram's file id
 * @param size in bytes
 * @param duration in seconds; 0 where it does not play
 * @param smaller the key of the same picture in a smaller size; null where there is none
 */
public record StoredFile(
        String key,
        String id,
        Kind kind,
        @Nullable String name,
        String mime,
        long size,
        int width,
        int height,
        int duration,
        @Nullable String smaller) {

    /** Above this the Bot API does not hand a file to a bot. Source: getFile. */
    public static final long GREATEST_DOWNLOAD = 20L * 1024 * 1024;

    /** What it was sent as; the name of the Message's field is {@link #field}. */
    public enum Kind {
        PHOTO("photo", "Photo", "image/jpeg"),
        VIDEO("video", "Video", "video/mp4"),
        ANIMATION("animation", "Animation", "video/mp4"),
        AUDIO("audio", "Audio", "audio/mpeg"),
        DOCUMENT("document", "Document", "application/octet-stream"),
        VOICE("voice", "VoiceNote", "audio/ogg"),
        VIDEO_NOTE("video_note", "VideoNote", "video/mp4"),
        STICKER("sticker", "Sticker", "image/webp");

        private final String field;
        private final String telegramName;
        private final String usualMime;

        Kind(String field, String telegramName, String usualMime) {
            this.field = field;
            this.telegramName = telegramName;
            this.usualMime = usualMime;
        }

        public String field() {
            return field;
        }

        /** As Telegram's errors call it. */
        public String telegramName() {
            return telegramName;
        }

        public String usualMime() {
            return usualMime;
        }

        public static Kind named(String field) {
            return valueOf(field.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        }

        /** Telegram lets these stand for each other when sent by file id, and no others. */
        public boolean standsFor(Kind other) {
            return this == other || (isDocument() && other.isDocument());
        }

        private boolean isDocument() {
            return this == DOCUMENT || this == ANIMATION || this == AUDIO || this == STICKER;
        }
    }

    /** The path that getFile tells. */
    public String path() {
        return kind.field() + "s/file_" + key + extension();
    }

    private String extension() {
        if (name != null && name.lastIndexOf('.') > 0) {
            return name.substring(name.lastIndexOf('.')).replaceAll("[^A-Za-z0-9.]", "");
        }
        return "." + mime.substring(mime.indexOf('/') + 1).replaceAll("[^A-Za-z0-9].*", "");
    }

    /** As one of the Bot API's file objects: PhotoSize, Document, Voice … */
    public ObjectNode describe() {
        ObjectNode node = Json.object().put("file_id", id).put("file_unique_id", "Q" + key);
        switch (kind) {
            case PHOTO -> node.put("width", width).put("height", height);
            case VIDEO, ANIMATION ->
                node.put("width", width).put("height", height).put("duration", duration);
            case AUDIO, VOICE -> node.put("duration", duration);
            case VIDEO_NOTE -> node.put("length", width).put("duration", duration);
            case STICKER -> sticker(node);
            case DOCUMENT -> {}
        }
        if (kind != Kind.PHOTO && kind != Kind.VIDEO_NOTE && kind != Kind.STICKER) {
            node.put("mime_type", mime);
        }
        if (name != null && kind != Kind.PHOTO && kind != Kind.VOICE && kind != Kind.VIDEO_NOTE) {
            node.put("file_name", name);
        }
        return node.put("file_size", size);
    }

    private void sticker(ObjectNode node) {
        node.put("type", "regular").put("width", width).put("height", height);
        node.put("is_animated", false).put("is_video", false);
    }
}
