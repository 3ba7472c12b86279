package io.frontdesk.database;

import io.frontdesk.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** The embedded server for tests. */
public final class TestServer {

    private static final List<String> FAST =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400");

    private TestServer() {}

    /** With its safety traded for speed, in the first folder that no other test run is using. */
    public static TestDatabase start() {
        for (int number = 1; ; number++) {
            try {
                return start(Path.of("target", "test-database-" + number, "postgres"), FAST);
            } catch (InvalidConfigurationPropertyValueException refused) {
                if (number == 9 || !refused.toString().contains("another running")) {
                    throw refused;
                }
            }
        }
    }

    /** A server that is as safe, and as slow, as that of the application. */
    public static TestDatabase durable(Path folder) {
        return start(folder, List.of());
    }

    private static TestDatabase start(Path folder, List<String> settings) {
        var server = EmbeddedDatabase.start(folder, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return new TestDatabase(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    private static void close(EmbeddedDatabase server) {
        try {
            server.close();
        } catch (IOException leftToTheNextRun) {
            System.err.println("The test database was not stopped: " + leftToTheNextRun);
        }
    }
}
