package io.frontdesk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** A bot that talks to the real Telegram has no sandbox beside it. */
class NoTokenTest {

    private final WebApplicationContextRunner application =
            new WebApplicationContextRunner().withUserConfiguration(SandboxServer.Application.class);

    @Test
    void with_a_token_nothing_of_the_sandbox_exists() {
        application
                .withPropertyValues("telegram.token=1:a")
                .run(context -> assertThat(beans(context)).isEmpty());
    }

    @Test
    void without_one_it_does() {
        application
                .withPropertyValues("telegram.token= ")
                .run(context -> assertThat(beans(context)).isNotEmpty());
    }

    private static List<String> beans(ApplicationContext context) {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> {
                    Class<?> type = context.getType(name);
                    return type != null && type.getName().startsWith("io.frontdesk.sandbox.");
                })
                .filter(name -> !name.startsWith("sandboxServer"))
                .toList();
    }
}
