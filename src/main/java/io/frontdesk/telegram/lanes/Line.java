package io.frontdesk.telegram.lanes;

import io.frontdesk.database.Listening;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * This instance's one lasting session with the database. While it lives the instance counts as alive, may lead, and hears
 * what the others call. Locks of a session end with it, however it ends.
 */
final class Line implements AutoCloseable {

    static final String CHANNEL = "frontdesk_delivery";

    private static final int PRESENCE = 746_001;
    private static final int LEADERSHIP = 746_002;
    private static final int ANSWER_WITHIN = 10_000;

    private final Connection connection;
    private final Listening calls;

    private Line(Connection connection, Listening calls) {
        this.connection = connection;
        this.calls = calls;
    }

    static Line open(DataSource database, long instance) throws SQLException {
        var connection = database.getConnection();
        try {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, ANSWER_WITHIN);
            var line = new Line(connection, Listening.on(connection, CHANNEL));
            line.ask("select pg_try_advisory_lock(%d, %d)".formatted(PRESENCE, instance));
            return line;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    boolean tryToLead() throws SQLException {
        return leads() || ask("select pg_try_advisory_lock(%d, 0)".formatted(LEADERSHIP));
    }

    boolean leads() throws SQLException {
        return ask("select exists (select from pg_locks where locktype = 'advisory' and classid = %d and objid = 0"
                        .formatted(LEADERSHIP)
                + " and pid = pg_backend_pid() and granted)");
    }

    /** Waits for a call of another instance. */
    boolean hears(Duration patience) throws SQLException {
        return calls.hears(patience);
    }

    /** Frees the leases of instances that are no more, so that nothing waits for a lease to run out. */
    int freeAbandoned(String lanes) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("""
            update %1$s set owner = null, due_at = now() where chat in (
                select chat from %1$s lane where owner is not null and due_at > now() and not exists (
                    select from pg_locks where locktype = 'advisory' and classid = %2$d and objid = lane.owner
                        and database = (select oid from pg_database where datname = current_database()))
                for update skip locked)
            """.formatted(lanes, PRESENCE));
        }
    }

    @Override
    public void close() {
        try (connection) {
            run("select pg_advisory_unlock_all()");
            calls.end();
        } catch (SQLException gone) {
            // What could not be unlocked went with the session.
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private boolean ask(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
