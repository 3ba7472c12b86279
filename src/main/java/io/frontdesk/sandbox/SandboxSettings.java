package io.frontdesk.sandbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the sandbox keeps its world.
 *
 * @param folder empty keeps it in memory only
 * @param history how many messages a chat keeps; at least 200
 */
@ConfigurationProperties("sandbox")
record SandboxSettings(
        @DefaultValue("") String folder,
        @DefaultValue("5000") int history) {}
