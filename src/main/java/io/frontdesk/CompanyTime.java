package io.frontdesk;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The company's time: every reading of the clock is done through this one, and days begin in its zone. */
@Configuration(proxyBeanMethods = false)
class CompanyTime {

    @ConfigurationProperties("frontdesk")
    record Settings(ZoneId timeZone) {}

    @Bean
    ZoneId timeZone(Settings settings) {
        return settings.timeZone();
    }

    @Bean
    Clock clock(ZoneId timeZone) {
        return Clock.system(timeZone);
    }
}
