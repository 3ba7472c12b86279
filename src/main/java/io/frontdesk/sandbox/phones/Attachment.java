package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.botapi.Media;
import io.frontdesk.sandbox.world.FileStore;
import io.frontdesk.sandbox.world.StoredFile.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A file that a person picks to send. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Attachment(
        Kind kind, @Nullable String name, @Nullable String mime, byte[] bytes) {

    public static Attachment photo(byte[] bytes) {
        return new Attachment(Kind.PHOTO, null, null, bytes);
    }

    public static Attachment document(String name, byte[] bytes) {
        return new Attachment(Kind.DOCUMENT, name, null, bytes);
    }

    public static Attachment voice(byte[] bytes) {
        return new Attachment(Kind.VOICE, null, null, bytes);
    }

    public static Attachment video(byte[] bytes) {
        return new Attachment(Kind.VIDEO, "video.mp4", null, bytes);
    }

    ObjectNode content(FileStore files, String caption) {
        return Media.of(files.keep(kind, name, mime, bytes), files)
                .setAll(OwnWords.content("caption", "caption_entities", caption, List.of()));
    }
}
