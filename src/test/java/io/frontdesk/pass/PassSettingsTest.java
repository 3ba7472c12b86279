package io.frontdesk.pass;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class PassSettingsTest {

    private static final Duration SOME = Duration.ofMinutes(15);

    @Test
    void any_time_at_all_is_allowed() {
        assertThatCode(() -> new PassSettings(Duration.ofSeconds(1), SOME)).doesNotThrowAnyException();
    }

    @Test
    void none_is_refused() {
        assertThatThrownBy(() -> new PassSettings(Duration.ZERO, SOME))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
        assertThatThrownBy(() -> new PassSettings(SOME, Duration.ofMinutes(-1)))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }
}
