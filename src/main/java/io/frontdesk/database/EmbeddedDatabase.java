package io.frontdesk.database;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL server of our own, for those who have configured none. All its files stand in one folder, which one running
 * application owns at a time; what an application that was killed has left running there is stopped first.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private final FolderLock lock;
    private final Cluster cluster;
    private final int port;
    private final String password;

    private EmbeddedDatabase(FolderLock lock, Cluster cluster, int port, String password) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
        this.password = password;
    }

    /**
     * @param settings PostgreSQL's own, such as {@code fsync=off}
     * @throws InvalidConfigurationPropertyValueException saying why there can be no database in this folder
     */
    static EmbeddedDatabase start(Path folder, List<String> settings) {
        try {
            var home = Files.createDirectories(folder).toRealPath();
            return start(FolderLock.of(home), home, settings);
        } catch (FileSystemException failure) {
            throw refusal(folder, "no database can be kept there (" + failure + ")");
        } catch (IOException failure) {
            throw refusal(folder, Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
        }
    }

    private static EmbeddedDatabase start(FolderLock lock, Path home, List<String> settings) throws IOException {
        try {
            var password = Password.in(home);
            var cluster = new Cluster(home, new Programs(Binaries.unpackedIn(home), Account.owning(home)));
            return new EmbeddedDatabase(lock, cluster, cluster.start(settings), password);
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    private static InvalidConfigurationPropertyValueException refusal(Path folder, String reason) {
        return new InvalidConfigurationPropertyValueException("frontdesk.data", folder.getParent(), reason);
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String getUsername() {
        return Cluster.USER;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            cluster.stop();
        }
    }
}
