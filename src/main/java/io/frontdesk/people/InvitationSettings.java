package io.frontdesk.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are invited.
 *
 * @param invitationExpiry how long a link can be used
 */
@ConfigurationProperties("frontdesk")
record InvitationSettings(@DefaultValue("7d") Duration invitationExpiry) {}
