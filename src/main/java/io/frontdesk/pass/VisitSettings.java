package io.frontdesk.pass;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * When guests can come with a pass.
 *
 * @param passEarly how long before the visit they can come, at most a day
 * @param passLate how long after the visit has begun they can come where its end is left open
 */
@ConfigurationProperties("frontdesk")
record VisitSettings(
        @DefaultValue("30m") Duration passEarly,
        @DefaultValue("1h") Duration passLate) {

    private static final Duration DAY = Duration.ofDays(1);

    VisitSettings {
        if (passEarly.isNegative() || passEarly.compareTo(DAY) > 0) {
            throw new InvalidConfigurationPropertyValueException(
                    "frontdesk.pass-early", passEarly, "it must be between 0 and a day, such as 30m");
        }
        if (!passLate.isPositive()) {
            throw new InvalidConfigurationPropertyValueException(
                    "frontdesk.pass-late", passLate, "it must be longer than 0, such as 1h");
        }
    }
}
