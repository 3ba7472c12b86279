package io.frontdesk.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Tells a second application that the first one is alive. The operating system lets the lock go when a process dies, however
 * it dies; so a server that runs in a folder nobody holds has been left behind.
 */
record FolderLock(FileChannel file) implements AutoCloseable {

    static FolderLock of(Path folder) throws IOException {
        var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tried(file) == null) {
            file.close();
            throw new IOException(
                    "another running Frontdesk keeps its data there; stop that one, or choose another folder");
        }
        return new FolderLock(file);
    }

    private static @Nullable FileLock tried(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
