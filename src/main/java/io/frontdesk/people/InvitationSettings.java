package io.frontdesk.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * How people are invited.
 *
 * @param invitationExpiry how long a link can be used
 */
@ConfigurationProperties("frontdesk")
record InvitationSettings(@DefaultValue("7d") Duration invitationExpiry) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);

    InvitationSettings {
        if (invitationExpiry.compareTo(SHORTEST) < 0) {
            throw new InvalidConfigurationPropertyValueException(
                    "frontdesk.invitation-expiry", invitationExpiry, "it must be a minute or longer, such as 7d");
        }
    }
}
