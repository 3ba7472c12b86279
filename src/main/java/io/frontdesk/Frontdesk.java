package io.frontdesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A company's front desk in one Telegram bot. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Frontdesk {

    public static void main(String[] arguments) {
        SpringApplication.run(Frontdesk.class, arguments);
    }
}
