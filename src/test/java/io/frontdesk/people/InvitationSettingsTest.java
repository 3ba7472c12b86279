package io.frontdesk.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class InvitationSettingsTest {

    @Test
    void a_minute_is_allowed() {
        assertThatCode(() -> new InvitationSettings(Duration.ofMinutes(1))).doesNotThrowAnyException();
    }

    @Test
    void a_link_that_nobody_could_follow_is_refused() {
        assertThatThrownBy(() -> new InvitationSettings(Duration.ZERO))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
        assertThatThrownBy(() -> new InvitationSettings(Duration.ofDays(-7)))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }
}
