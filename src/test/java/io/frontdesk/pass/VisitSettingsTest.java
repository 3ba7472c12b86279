package io.frontdesk.pass;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class VisitSettingsTest {

    private static final Duration SOME = Duration.ofMinutes(15);

    @Test
    void guests_may_have_to_come_on_time_or_may_come_the_day_before() {
        assertThatCode(() -> new VisitSettings(Duration.ZERO, SOME)).doesNotThrowAnyException();
        assertThatCode(() -> new VisitSettings(Duration.ofDays(1), SOME)).doesNotThrowAnyException();
    }

    @Test
    void less_than_no_time_and_more_than_a_day_are_refused() {
        assertThatThrownBy(() -> new VisitSettings(Duration.ofMinutes(-1), SOME))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
        assertThatThrownBy(() -> new VisitSettings(Duration.ofHours(25), SOME))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    @Test
    void guests_are_given_some_time_to_be_late() {
        assertThatThrownBy(() -> new VisitSettings(SOME, Duration.ZERO))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }
}
