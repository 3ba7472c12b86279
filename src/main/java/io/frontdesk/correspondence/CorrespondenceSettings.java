package io.frontdesk.correspondence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How people may write.
 *
 * @param undoFor how long after sending a message its author can take it back; zero: never
 */
@ConfigurationProperties("frontdesk")
record CorrespondenceSettings(@DefaultValue("10s") Duration undoFor) {

    CorrespondenceSettings {
        if (undoFor.isNegative()) {
            throw new InvalidConfigurationPropertyValueException(
                    "frontdesk.undo-for", undoFor, "it must be 0, or a time such as 10s");
        }
    }
}
