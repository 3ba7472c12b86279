package io.frontdesk.ticket;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * When an operator who is online counts as away.
 *
 * @param awayAfter how long without a message or a press, while an applicant waits as long; 0 for never
 */
@ConfigurationProperties("frontdesk")
record AwaySettings(@DefaultValue("15m") Duration awayAfter) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    AwaySettings {
        if (!awayAfter.isZero() && awayAfter.compareTo(SHORTEST) < 0) {
            throw new InvalidConfigurationPropertyValueException(
                    "frontdesk.away-after", awayAfter, "it must be 0, or a minute or longer, such as 15m");
        }
    }
}
