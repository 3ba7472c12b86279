package io.frontdesk.conversation.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrowPhoneTest {

    private static final Home HOME = new Home();

    /** On the keyboard under the input field: 16 sp instead of 15, but wider keys, so that the room of a row of two is enough. */
    private static final List<String> KEYS =
            List.of("tickets", "passes", "contacts", "profile", "online", "offline", "home");

    private static final Drawing RUSSIAN =
            new Drawing(new Languages((key, language, arguments) -> Optional.empty()).in(Tongue.RU));

    @Test
    void a_row_is_shared_out_evenly() {
        assertThat(IntStream.rangeClosed(1, 8).map(NarrowPhone::room))
                .containsExactly(295, 137, 85, 58, 43, 32, 25, 19);
    }

    @Test
    void letters_are_as_wide_as_they_are_printed() {
        assertThat(NarrowPhone.width("Ответить")).isBetween(60, 72);
        assertThat(NarrowPhone.width("ШШШШ")).isGreaterThan(2 * NarrowPhone.width("іііі"));
        assertThat(NarrowPhone.width("👩‍🔧")).isEqualTo(2 * NarrowPhone.width("🔧"));
        assertThat(NarrowPhone.width("☑️")).isEqualTo(NarrowPhone.width("☑"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Не работает лифт во втором подъезде, никто не едет",
                "ШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШШ",
                "іііііііііііііііііііііііііііііііііііііііііііііііііі"
            })
    void peoples_words_are_cut_to_what_is_seen(String words) {
        var label = RUSSIAN.labelled(words, HOME).label();
        assertThat(label).endsWith("…").hasSizeLessThanOrEqualTo(40);
        assertThat(NarrowPhone.width(label)).isLessThanOrEqualTo(NarrowPhone.room(1));
    }

    @Test
    void words_are_cut_between_words() {
        assertThat(RUSSIAN.labelled("Не работает лифт во втором подъезде, никто не едет", HOME)
                        .label())
                .isEqualTo("Не работает лифт во втором подъезде,…");
    }

    @Test
    void something_is_seen_of_a_word_that_is_long_or_stands_alone_after_a_dot() {
        assertThat(RUSSIAN.labelled("Превысокомногорассмотрительствующий", HOME).label())
                .isEqualTo("Превысокомногорассмотрительствующ…");
        assertThat(RUSSIAN.labelled("🟡 вт 14 сент. 2027 10:00 · Константинопольский", HOME)
                        .label())
                .isEqualTo("🟡 вт 14 сент. 2027 10:00 · Константиноп…");
    }

    @Test
    void an_end_is_never_cut() {
        assertThat(RUSSIAN.labelled("Не работает лифт во втором подъезде", " · 99 %", HOME)
                        .label())
                .endsWith("… · 99 %");
    }

    @Test
    void two_stand_in_a_row_where_both_are_seen_whole() {
        assertThat(inPairs("📷 Фото · 12:30", "📄 Файл · 12:31")).hasSize(1);
        assertThat(inPairs("📷 Фото · 12:30", "🎤 Голосовое сообщение · 12:31")).hasSize(2);
    }

    private static List<List<Button>> inPairs(String... labels) {
        return new Drawing(new Languages((key, language, arguments) -> Optional.empty()).in(Tongue.RU))
                .pairs(List.of(labels), label -> RUSSIAN.labelled(label, HOME))
                .done()
                .rows();
    }

    static Collection<Phrases> languages() {
        return new Languages((key, language, arguments) -> Optional.empty()).all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_label_of_ours_is_seen_whole_in_a_row_of_its_own(Phrases phrases) {
        assertThat(phrases.keys())
                .filteredOn(key -> key.startsWith("button.") && !key.equals("button.lookalikes"))
                .allSatisfy(key -> fits(phrases.line(key), 1));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_key_under_the_input_field_is_seen_whole(Phrases phrases) {
        assertThat(KEYS).allSatisfy(key -> fits(phrases.line("keyboard." + key), 2));
        fits(phrases.line("keyboard.share-phone"), 1);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_day_of_a_week_stands_over_its_column(Phrases phrases) {
        assertThat(DayOfWeek.values()).allSatisfy(day -> fits(phrases.weekday(day), 7));
        fits(phrases.line("pass.weekend-day", phrases.weekday(DayOfWeek.SATURDAY)), 7);
        fits(phrases.line("pass.weekend-day", phrases.weekday(DayOfWeek.SUNDAY)), 7);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_month_stands_beside_another_one(Phrases phrases) {
        IntStream.rangeClosed(1, 12)
                .mapToObj(month -> phrases.month(YearMonth.of(2027, month), true))
                .forEach(month -> fits(month, 2));
    }

    private static void fits(String label, int buttons) {
        assertThat(NarrowPhone.width(label)).as(label).isLessThanOrEqualTo(NarrowPhone.room(buttons));
        assertThat(label.codePointCount(0, label.length())).isLessThanOrEqualTo(40);
    }
}
