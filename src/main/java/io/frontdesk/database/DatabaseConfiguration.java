package io.frontdesk.database;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Chooses the database: the one in {@code spring.datasource.url}, or else the embedded one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    static BeanPostProcessor connectionCheck() {
        return new ConnectionCheck();
    }

    /** The pool depends on it, so it is started before and stopped after everything that has connections. */
    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseConfigured.class)
    JdbcConnectionDetails embeddedDatabase(@Value("${frontdesk.data}") Path data) {
        return EmbeddedDatabase.start(data.resolve("postgres"), List.of());
    }

    static class NoDatabaseConfigured implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return context.getEnvironment()
                    .getProperty("spring.datasource.url", "")
                    .isBlank();
        }
    }
}
