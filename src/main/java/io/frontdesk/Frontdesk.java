package io.frontdesk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** A company's front desk in one Telegram bot. Beans go by their full class names: modules may use the same words. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Frontdesk {

    public static void main(String[] arguments) {
        SpringApplication.run(Frontdesk.class, arguments);
    }
}
