package io.frontdesk.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the sandbox's world is, and where it is kept.
 *
 * @param folder empty keeps it in memory only
 * @param demo whether a company that nobody knows begins with a week behind it
 * @param history how many messages a chat keeps; at least 200
 */
@ConfigurationProperties("sandbox")
record SandboxSettings(
        @DefaultValue("") String folder,
        @DefaultValue("true") boolean demo,
        @DefaultValue("5000") int history) {}
