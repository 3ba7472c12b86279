package io.frontdesk.ticket;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class AwaySettingsTest {

    @Test
    void zero_is_allowed() {
        assertThatCode(() -> new AwaySettings(Duration.ZERO)).doesNotThrowAnyException();
    }

    @Test
    void less_than_activity_is_known_to_is_refused() {
        assertThatThrownBy(() -> new AwaySettings(Duration.ofSeconds(30)))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
        assertThatThrownBy(() -> new AwaySettings(Duration.ofMinutes(-5)))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }
}
