package io.frontdesk.conversation;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of chance. */
@Configuration(proxyBeanMethods = false)
class Randomness {

    @Bean
    RandomGenerator randomGenerator() {
        return new SecureRandom();
    }
}
