package io.frontdesk.people;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may do everything: given by configuration and by nothing else.
 *
 * @param roots Telegram ids
 */
@ConfigurationProperties("frontdesk")
record Roots(@DefaultValue Set<Long> roots) {

    boolean contain(long id) {
        return roots.contains(id);
    }
}
