package io.frontdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void every_test_has_a_migrated_database_of_its_own() {
        var mine = JdbcClient.create(TestDatabase.fresh().dataSource());
        var yours = JdbcClient.create(TestDatabase.fresh().dataSource());

        mine.sql("create table mine (id int)").update();

        assertThat(has(mine, "mine")).isTrue();
        assertThat(has(yours, "mine")).isFalse();
        assertThat(has(yours, "flyway_schema_history")).isTrue();
    }

    @Test
    void it_is_the_release_of_postgresql_that_we_are_made_for() {
        var database = JdbcClient.create(TestDatabase.fresh().dataSource());

        assertThat(database.sql("show server_version").query(String.class).single())
                .startsWith("18");
    }

    private static boolean has(JdbcClient database, String table) {
        return database.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }
}
