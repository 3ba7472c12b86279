package io.frontdesk.pass;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What guests are told.
 *
 * @param place where they are to come; empty: to the guard posts, by their names
 */
@ConfigurationProperties("frontdesk")
record EntranceSettings(@DefaultValue("") String place) {}
