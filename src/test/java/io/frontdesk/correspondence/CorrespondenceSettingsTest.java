package io.frontdesk.correspondence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class CorrespondenceSettingsTest {

    @Test
    void zero_is_allowed() {
        assertThatCode(() -> new CorrespondenceSettings(Duration.ZERO)).doesNotThrowAnyException();
    }

    @Test
    void to_take_back_before_sending_is_refused() {
        assertThatThrownBy(() -> new CorrespondenceSettings(Duration.ofSeconds(-1)))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }
}
