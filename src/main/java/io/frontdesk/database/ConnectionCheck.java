package io.frontdesk.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Asks a configured database for one connection before the pool does: a wrong setting is then told in a sentence. */
final class ConnectionCheck implements BeanPostProcessor {

    private static final String URL = "spring.datasource.url";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof JdbcConnectionDetails database && !(bean instanceof EmbeddedDatabase)) {
            check(database);
        }
        return bean;
    }

    private static void check(JdbcConnectionDetails database) {
        if (!database.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            throw wrong(URL, "must look like jdbc:postgresql://host:5432/database");
        }
        var properties = new Properties();
        properties.put("user", Objects.requireNonNullElse(database.getUsername(), ""));
        properties.put("password", Objects.requireNonNullElse(database.getPassword(), ""));
        properties.put("connectTimeout", "10");
        properties.put("loginTimeout", "15");
        try {
            DriverManager.getConnection(database.getJdbcUrl(), properties).close();
        } catch (SQLException refused) {
            throw explained(refused);
        }
    }

    /**
     * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL's error codes</a>
     */
    private static InvalidConfigurationPropertyValueException explained(SQLException refused) {
        var state = Objects.requireNonNullElse(refused.getSQLState(), "");
        var message = Stream.of(refused.getMessage(), refused.getCause())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return state.startsWith("28")
                ? wrong("spring.datasource.password", "the database refuses this user or password (" + message + ")")
                : wrong(URL, "this database cannot be used (" + message + ")");
    }

    private static InvalidConfigurationPropertyValueException wrong(String property, String reason) {
        return new InvalidConfigurationPropertyValueException(property, null, reason);
    }
}
