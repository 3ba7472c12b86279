package io.frontdesk.knowledge.sheets;

import io.frontdesk.knowledge.sheets.UnreadableSheet.Reason;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks how far a zip file unfolds, by the library that its reader uses too: a small one may hold gigabytes, whatever size it
 * says that it has.
 */
final class Archives {

    /** In bytes: what {@link Sheets#MOST_ROWS} rows of long texts take, and some. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private static final int MOST_ENTRIES = 1_000;

    private Archives() {}

    /** @throws UnreadableSheet where it is no zip file of a decent size */
    static void requireDecent(byte[] file) throws IOException, UnreadableSheet {
        var names = new HashSet<String>();
        var room = LARGEST;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (!names.add(entry.getName()) || names.size() > MOST_ENTRIES) {
                    throw new UnreadableSheet(Reason.DAMAGED);
                }
                room -= size(zip, entry, room);
            }
        }
    }

    private static int size(ZipFile zip, ZipArchiveEntry entry, int room) throws IOException, UnreadableSheet {
        var buffer = new byte[8192];
        var size = 0;
        try (var stream = zip.getInputStream(entry)) {
            for (var count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                size += count;
                if (size > room) {
                    throw new UnreadableSheet(Reason.TOO_LARGE);
                }
            }
        }
        return size;
    }
}
