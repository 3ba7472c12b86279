package io.frontdesk.people;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The ROOT people of the configuration.
 *
 * @param roots Telegram ids
 */
@ConfigurationProperties("frontdesk")
record ConfiguredRoots(@DefaultValue Set<Long> roots) implements Roots {}
