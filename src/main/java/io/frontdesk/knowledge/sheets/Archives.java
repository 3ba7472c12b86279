package io.frontdesk.knowledge.sheets;

import io.frontdesk.knowledge.sheets.UnreadableSheet.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Unfolds a zip file no further than to a certain size, and hands on only what it has itself seen: a small file may hold gigabytes,
 * and may list other contents than it holds.
 */
final class Archives {

    /** In bytes: what {@link Sheets#MOST_ROWS} rows of long texts take, and some. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;

    private Archives() {}

    /** The same contents, known to be of a decent size. */
    static byte[] checked(byte[] file) throws IOException, UnreadableSheet {
        var names = new HashSet<String>();
        var copy = new ByteArrayOutputStream(file.length);
        var room = LARGEST;
        try (var source = new ZipInputStream(new ByteArrayInputStream(file));
                var target = new ZipOutputStream(copy)) {
            target.setLevel(Deflater.BEST_SPEED);
            for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw new UnreadableSheet(Reason.DAMAGED);
                }
                target.putNextEntry(new ZipEntry(entry.getName()));
                room -= copy(source, target, room);
            }
        }
        return copy.toByteArray();
    }

    private static int copy(ZipInputStream source, ZipOutputStream target, int room)
            throws IOException, UnreadableSheet {
        var buffer = new byte[8192];
        var copied = 0;
        for (var count = source.read(buffer); count >= 0; count = source.read(buffer)) {
            copied += count;
            if (copied > room) {
                throw new UnreadableSheet(Reason.TOO_LARGE);
            }
            target.write(buffer, 0, count);
        }
        return copied;
    }
}
