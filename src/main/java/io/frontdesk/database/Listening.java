package io.frontdesk.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.PGConnection;

/** A session with the database that hears what is notified on one channel, once it is committed. */
public final class Listening {

    private final Connection connection;

    private Listening(Connection connection) {
        this.connection = connection;
    }

    /** @param connection commits by itself, and is nobody else's while it listens */
    public static Listening on(Connection connection, String channel) throws SQLException {
        run(connection, "listen " + channel);
        return new Listening(connection);
    }

    /** Waits for a call, and takes all that have come meanwhile. */
    public boolean hears(Duration patience) throws SQLException {
        var calls = connection.unwrap(PGConnection.class).getNotifications((int) patience.toMillis());
        return calls != null && calls.length > 0;
    }

    /** The session can be another's then. */
    public void end() throws SQLException {
        run(connection, "unlisten *");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
