package io.frontdesk.sandbox.botapi;

import io.frontdesk.sandbox.world.FileStore;
import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Picture;
import io.frontdesk.sandbox.world.StoredFile;
import io.frontdesk.sandbox.world.StoredFile.Kind;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the file that a call names or brings into the content of a message. */
public final class Media {

    private final FileStore files;

    Media(FileStore files) {
        this.files = files;
    }

    /** The file and its caption. */
    ObjectNode content(Arguments arguments, Kind kind, String field) {
        ObjectNode content = of(file(arguments, kind, field), files);
        if (kind != Kind.VIDEO_NOTE && kind != Kind.STICKER) {
            content.setAll(Words.caption(arguments));
        }
        if (arguments.flag("has_spoiler")) {
            content.put("has_media_spoiler", true);
        }
        if (arguments.flag("show_caption_above_media")) {
            content.put("show_caption_above_media", true);
        }
        return content;
    }

    /** A file as the field of a message; of a photo every size, the greatest last. */
    public static ObjectNode of(StoredFile file, FileStore files) {
        ObjectNode content = Json.object();
        ObjectNode described = file.describe();
        if (file.kind() == Kind.PHOTO) {
            ArrayNode sizes = content.putArray("photo");
            Optional.ofNullable(file.smaller()).flatMap(files::byKey).ifPresent(small -> sizes.add(small.describe()));
            sizes.add(described);
        } else {
            content.set(file.kind().field(), described);
        }
        if (file.kind() == Kind.ANIMATION) {
            content.set("document", described);
        }
        return content;
    }

    private StoredFile file(Arguments arguments, Kind kind, String field) {
        String named = arguments.text(field);
        if (named.startsWith("attach://")) {
            Upload upload = arguments.uploads().get(named.substring("attach://".length()));
            if (upload == null) {
                throw Refusal.badRequest(
                        "there is no %s in the request".formatted(kind.field().replace('_', ' ')));
            }
            if (upload.bytes().length == 0) {
                throw Refusal.badRequest("file must be non-empty");
            }
            if (kind == Kind.PHOTO && Picture.read(upload.bytes()).isEmpty()) {
                throw Refusal.badRequest("IMAGE_PROCESS_FAILED");
            }
            return files.keep(kind, upload.name(), upload.mime(), upload.bytes());
        }
        if (named.startsWith("http://") || named.startsWith("https://")) {
            throw Refusal.badRequest("the sandbox does not fetch files by HTTP URL");
        }
        StoredFile file =
                files.byId(named).orElseThrow(() -> Refusal.badRequest("wrong file identifier/HTTP URL specified"));
        if (!file.kind().standsFor(kind)) {
            throw Refusal.badRequest("type of file mismatch");
        }
        return file;
    }
}
