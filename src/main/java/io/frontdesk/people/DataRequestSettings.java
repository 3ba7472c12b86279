package io.frontdesk.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How people are given what is kept about them.
 *
 * @param dataRequestPause how long before they can ask again
 */
@ConfigurationProperties("frontdesk")
record DataRequestSettings(@DefaultValue("10m") Duration dataRequestPause) {

    DataRequestSettings {
        if (dataRequestPause.isNegative()) {
            throw new InvalidConfigurationPropertyValueException(
                    "frontdesk.data-request-pause", dataRequestPause, "it must not be negative, such as 10m");
        }
    }
}
