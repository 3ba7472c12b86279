package io.frontdesk;

import io.frontdesk.database.TestServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * An empty, migrated database of a test's own, cheaply copied from a template. All are on one server: a container where Docker
 * answers, else the embedded one. {@code FRONTDESK_TEST_DATABASE=container} or {@code embedded} insists on either.
 */
public record TestDatabase(String url, String username, String password) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Takes a new database. */
    public static TestDatabase fresh() {
        var name = "test_" + COUNT.incrementAndGet();
        Server.RUNNING.execute("create database " + name + " template template_frontdesk");
        return Server.RUNNING.database(name);
    }

    /** For {@code SpringApplicationBuilder.properties} and the like. */
    public String[] properties() {
        return new String[] {
            "spring.datasource.url=" + url,
            "spring.datasource.username=" + username,
            "spring.datasource.password=" + password
        };
    }

    public DataSource dataSource() {
        return new DriverManagerDataSource(url, username, password);
    }

    /** A new database for each Spring context: {@code @ContextConfiguration(initializers = TestDatabase.Fresh.class)}. */
    public static class Fresh implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(fresh().properties()).applyTo(context);
        }
    }

    private record Server(TestDatabase main) {

        /** Started when the first test asks, stopped with the JVM. */
        static final Server RUNNING = start();

        private static Server start() {
            var server = new Server(useContainer() ? container() : TestServer.start());
            server.names(
                            "select datname from pg_database where datname like 'test_%' or datname = 'template_frontdesk'")
                    .forEach(old -> server.execute("drop database " + old));
            server.execute("create database template_frontdesk");
            Flyway.configure()
                    .dataSource(server.database("template_frontdesk").dataSource())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return server;
        }

        private static boolean useContainer() {
            return switch (System.getenv().getOrDefault("FRONTDESK_TEST_DATABASE", "")) {
                case "container" -> true;
                case "embedded" -> false;
                default -> hasDockerSocket() && DockerClientFactory.instance().isDockerAvailable();
            };
        }

        /** Asked first, because Testcontainers takes seconds and pages of log to find that there is no Docker. */
        private static boolean hasDockerSocket() {
            return System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
        }

        @SuppressWarnings("resource") // Testcontainers removes it after the JVM has ended
        private static TestDatabase container() {
            var container = new PostgreSQLContainer("postgres:18")
                    .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=400");
            container.start();
            return new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }

        TestDatabase database(String name) {
            return new TestDatabase(main.url.replaceFirst("/\\w+(\\?.*)?$", "/" + name), main.username, main.password);
        }

        synchronized void execute(String sql) {
            try (var connection = DriverManager.getConnection(main.url, main.username, main.password);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }

        List<String> names(String query) {
            try (var connection = DriverManager.getConnection(main.url, main.username, main.password);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            } catch (SQLException e) {
                throw new IllegalStateException(query, e);
            }
        }
    }
}
