package io.frontdesk.scenario;

import io.frontdesk.sandbox.phones.Attachment;
import io.frontdesk.sandbox.world.StoredFile.Kind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Files that people send. */
final class Samples {

    private Samples() {}

    static Attachment photo() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Attachment.photo(bytes.toByteArray());
    }

    static Attachment document(String name) {
        return Attachment.document(name, "content".getBytes(StandardCharsets.UTF_8));
    }

    static Attachment of(Kind kind) {
        return new Attachment(kind, null, null, new byte[] {1, 2, 3});
    }

    static Attachment voice() {
        return Attachment.voice(new byte[] {1, 2, 3});
    }

    static Attachment video() {
        return Attachment.video(new byte[] {1, 2, 3});
    }
}
