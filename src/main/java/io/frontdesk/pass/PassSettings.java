package io.frontdesk.pass;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * When somebody is reminded of a pass.
 *
 * @param passDecisionWithin how long a chief of security may take to decide before another one is asked
 * @param passRemindBefore how long before the visit everybody is told that nobody has decided
 */
@ConfigurationProperties("frontdesk")
record PassSettings(
        @DefaultValue("15m") Duration passDecisionWithin,
        @DefaultValue("1h") Duration passRemindBefore) {

    PassSettings {
        requirePositive("frontdesk.pass-decision-within", passDecisionWithin);
        requirePositive("frontdesk.pass-remind-before", passRemindBefore);
    }

    private static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new InvalidConfigurationPropertyValueException(name, value, "it must be longer than 0, such as 15m");
        }
    }
}
