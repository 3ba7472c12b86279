package io.frontdesk.conversation.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, times and numbers as each language writes them. */
class PhrasesTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Instant MORNING = Instant.parse("2026-11-22T06:05:00Z");

    private final Languages languages = new Languages((key, language, arguments) -> Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"RU | 22 нояб. 2026, 09:05", "UK | 22 лист. 2026, 09:05", "EN | 22 Nov 2026, 09:05"})
    void a_moment(Tongue tongue, String written) {
        assertThat(languages.in(tongue).moment(MORNING, MOSCOW)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU | сегодня 09:05 | вчера 09:05 | пн 16 нояб. 09:05",
                "UK | сьогодні 09:05 | учора 09:05 | пн 16 лист. 09:05",
                "EN | today 09:05 | yesterday 09:05 | Mon 16 Nov 09:05"
            })
    void a_moment_in_a_list(Tongue tongue, String today, String yesterday, String lastWeek) {
        var phrases = languages.in(tongue);
        var day = LocalDate.of(2026, 11, 22);
        assertThat(phrases.shortMoment(MORNING, MOSCOW, day)).isEqualTo(today);
        assertThat(phrases.shortMoment(MORNING, MOSCOW, day.plusDays(1))).isEqualTo(yesterday);
        assertThat(phrases.shortMoment(MORNING.minusSeconds(6 * 86_400), MOSCOW, day))
                .isEqualTo(lastWeek);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU | 22 ноября 2026, воскресенье | Ноябрь 2026 | Вс",
                "UK | 22 листопада 2026, неділя | Листопад 2026 | Нд",
                "EN | Sunday, 22 November 2026 | November 2026 | Su"
            })
    void a_calendar(Tongue tongue, String day, String month, String weekday) {
        var phrases = languages.in(tongue);
        assertThat(phrases.day(LocalDate.of(2026, 11, 22))).isEqualTo(day);
        assertThat(phrases.month(YearMonth.of(2026, 11), true)).isEqualTo(month);
        assertThat(phrases.weekday(DayOfWeek.SUNDAY)).isEqualTo(weekday);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"RU | 12\u00a0345 | 90\u00a0%", "UK | 12\u00a0345 | 90\u00a0%", "EN | 12,345 | 90%"})
    void counts_and_percentages(Tongue tongue, String count, String probability) {
        assertThat(languages.in(tongue).line("count.all", 12_345)).isEqualTo(count);
        assertThat(languages.in(tongue).line("draft.probability", 90)).isEqualTo(probability);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RU | 1 фраза | 2 фразы | 5 фраз | 11 фраз | 21 фраза",
                "UK | 1 фраза | 2 фрази | 5 фраз | 11 фраз | 21 фраза",
                "EN | 1 phrase | 2 phrases | 5 phrases | 11 phrases | 21 phrases"
            })
    void things_counted(Tongue tongue, String one, String two, String five, String eleven, String twentyOne) {
        var phrases = languages.in(tongue);
        assertThat(List.of(1, 2, 5, 11, 21))
                .extracting(count -> phrases.line("category.phrases", count))
                .containsExactly(one, two, five, eleven, twentyOne);
        assertThat(phrases.line("category.phrases", 0)).doesNotContain("0");
    }
}
