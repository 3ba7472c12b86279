package io.frontdesk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

class ConnectionCheckTest {

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void a_database_that_answers_is_accepted() {
        var details = details(database.url(), database.password());

        assertThat(check(details)).isSameAs(details);
    }

    @Test
    void a_wrong_password_is_told_without_showing_it() {
        assertThatThrownBy(() -> check(details(database.url(), "s3cret")))
                .hasMessageContaining("spring.datasource.password")
                .hasMessageContaining("refuses this user or password")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void a_database_that_is_not_there_is_told() {
        assertThatThrownBy(() -> check(details(database.url() + "_not", database.password())))
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("does not exist");
    }

    @Test
    void a_server_that_is_not_there_is_told() {
        assertThatThrownBy(() -> check(details("jdbc:postgresql://127.0.0.1:1/nowhere", "")))
                .hasMessageContaining("spring.datasource.url")
                .hasMessageContaining("refused");
    }

    @Test
    void an_address_of_another_kind_is_told_what_it_must_look_like() {
        assertThatThrownBy(() -> check(details("postgres://localhost/frontdesk", "")))
                .hasMessageContaining("jdbc:postgresql://host:5432/database");
    }

    private static Object check(JdbcConnectionDetails details) {
        return new ConnectionCheck().postProcessAfterInitialization(details, "details");
    }

    private JdbcConnectionDetails details(String url, String password) {
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return database.username();
            }

            @Override
            public String getPassword() {
                return password;
            }
        };
    }
}
