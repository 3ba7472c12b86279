package io.frontdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import io.frontdesk.people.Unfit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewordingTest {

    private static final PlaceholderNames NAMES = new PlaceholderNames() {

        private final Map<String, Placeholder> meanings = Map.of(
                "имя", Placeholder.NAME,
                "номер", Placeholder.NUMBER,
                "тема", Placeholder.SUBJECT,
                "оценка", Placeholder.RATING);

        @Override
        public String of(Placeholder placeholder) {
            return meanings.entrySet().stream()
                    .filter(meaning -> meaning.getValue() == placeholder)
                    .map(meaning -> "{" + meaning.getKey() + "}")
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public Optional<Placeholder> meant(String name) {
            return Optional.ofNullable(meanings.get(name));
        }
    };

    private static Rewording rewording(StandardText text, String typed, Entity... entities) {
        return Rewording.of(new FormattedText(typed, List.of(entities)), text, NAMES);
    }

    private static FormattedText filled(Rewording rewording, Map<Placeholder, String> values) {
        return rewording.filled(placeholder -> FormattedText.plain(values.getOrDefault(placeholder, "?")));
    }

    private static FormattedText greeting(String typed, String name, Entity... entities) {
        return filled(rewording(StandardText.WELCOME, typed, entities), Map.of(Placeholder.NAME, name));
    }

    @Test
    void what_stands_in_braces_is_filled_in_wherever_and_however_often_it_stands() {
        assertThat(greeting("{имя}! Это мы, {имя}", "Анна").text()).isEqualTo("Анна! Это мы, Анна");
        assertThat(greeting("Добрый день", "Анна").text()).isEqualTo("Добрый день");
    }

    @Test
    void formatting_moves_with_the_words_it_is_around() {
        var before = new Entity("italic", 0, 2);
        var around = new Entity("bold", 3, 6);
        var after = new Entity("text_link", 10, 3, "https://example.com/{имя}");

        assertThat(greeting("О, {имя}: тут", "Константин", before, around, after))
                .isEqualTo(new FormattedText(
                        "О, Константин: тут",
                        List.of(
                                new Entity("italic", 0, 2),
                                new Entity("bold", 3, 11),
                                new Entity("text_link", 15, 3, "https://example.com/{имя}"))));
    }

    @Test
    void formatting_within_formatting_stays_so() {
        var all = new Entity("blockquote", 0, 15);
        var name = new Entity("bold", 8, 5);

        assertThat(greeting("Привет, {имя}!!", "Ян", all, name).entities())
                .containsExactly(new Entity("blockquote", 0, 12), new Entity("bold", 8, 2));
    }

    /** Telegram lets people mark any letters. */
    @ParameterizedTest
    @CsvSource({"0,3", "3,3", "2,2", "1,5", "4,4"})
    void formatting_of_a_part_of_a_placeholder_is_around_all_of_it(int offset, int length) {
        var filled = greeting("А {имя} Я", "Анна", new Entity("bold", offset, length));

        assertThat(filled.text()).isEqualTo("А Анна Я");
        assertThat(filled.entities()).singleElement().satisfies(bold -> {
            assertThat(bold.offset()).isLessThanOrEqualTo(2);
            assertThat(bold.end()).isGreaterThanOrEqualTo(6);
        });
    }

    @Test
    void offsets_count_utf_16_code_units() {
        assertThat(greeting("🙂{имя}🙂!", "😀😀", new Entity("bold", 7, 3)).entities())
                .containsExactly(new Entity("bold", 6, 3));
    }

    @Test
    void formatting_of_what_is_empty_is_left_out() {
        assertThat(greeting("{имя}, вы здесь", "", new Entity("bold", 0, 5)))
                .isEqualTo(FormattedText.plain(", вы здесь"));
    }

    @Test
    void nobody_is_called_anything_that_is_filled_in_again() {
        assertThat(greeting("{имя}!", "{имя} {name} {номер}").text()).isEqualTo("{имя} {name} {номер}!");
        assertThat(greeting("{имя}!", "<b>Анна</b>")).isEqualTo(FormattedText.plain("<b>Анна</b>!"));
        var asked = rewording(StandardText.RATING_ASKED, "{тема}, {номер}");
        assertThat(filled(asked, Map.of(Placeholder.SUBJECT, "{номер}", Placeholder.NUMBER, "7"))
                        .text())
                .isEqualTo("{номер}, 7");
    }

    @Test
    void what_is_kept_does_not_depend_on_what_placeholders_are_called() {
        var rewording = rewording(StandardText.RATING_ASKED, "№{номер} {тема}", new Entity("bold", 0, 8));

        assertThat(rewording.pattern())
                .isEqualTo(new FormattedText("№{number} {subject}", List.of(new Entity("bold", 0, 9))));
        assertThat(rewording.spelled(NAMES))
                .isEqualTo(new FormattedText("№{номер} {тема}", List.of(new Entity("bold", 0, 8))));
    }

    @Test
    void space_around_it_is_left_out_with_its_formatting() {
        assertThat(rewording(StandardText.COURTESY, "\n Всегда рады \n", new Entity("bold", 0, 9))
                        .pattern())
                .isEqualTo(new FormattedText("Всегда рады", List.of(new Entity("bold", 0, 7))));
    }

    private static void isUnfit(StandardText text, String typed, String complaint, Object... arguments) {
        assertThatThrownBy(() -> rewording(text, typed)).isInstanceOfSatisfying(Unfit.class, unfit -> {
            assertThat(unfit.key()).isEqualTo(complaint);
            assertThat(unfit.arguments()).containsExactly(arguments);
        });
    }

    @Test
    void a_placeholder_that_there_is_not_is_named_with_those_that_there_are() {
        isUnfit(StandardText.RATING_ASKED, "Заявка {намер}", "unfit.placeholder", "{намер}", "{номер}, {тема}");
        isUnfit(StandardText.WELCOME, "Заявка {номер}", "unfit.placeholder", "{номер}", "{имя}");
        isUnfit(StandardText.WELCOME, "Вы {}", "unfit.placeholder", "{}", "{имя}");
        isUnfit(StandardText.COURTESY, "Рады, {имя}", "unfit.no-placeholders", "{имя}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Привет, {имя", "Привет, имя}", "{{имя}}!", "}{ привет", "{имя} {"})
    void a_brace_without_its_other_is_unfit(String typed) {
        isUnfit(StandardText.WELCOME, typed, "unfit.braces");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "{имя}", "{имя} {имя}", "\u200B\u2060"})
    void without_words_of_its_own_it_might_be_nothing(String typed) {
        isUnfit(StandardText.WELCOME, typed, "unfit.words-needed");
    }

    @Test
    void there_is_room_for_the_longest_name() {
        assertThat(rewording(StandardText.COURTESY, "я".repeat(1_000))).isNotNull();
        isUnfit(StandardText.COURTESY, "я".repeat(1_001), "unfit.standard-text-long", 1_000, 1_001);
        assertThat(rewording(StandardText.WELCOME, "{имя}" + "я".repeat(872))).isNotNull();
        isUnfit(StandardText.WELCOME, "{имя}" + "я".repeat(873), "unfit.standard-text-long", 1_000, 1_001);
        isUnfit(StandardText.WELCOME, "{имя}".repeat(9) + "я", "unfit.standard-text-long", 1_000, 1_153);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "en"})
    void originals_have_as_many_arguments_as_there_are_placeholders(String language) throws IOException {
        var bundle = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("config/messages_" + language + ".properties"))) {
            bundle.load(reader);
        }
        for (var text : EnumSet.allOf(StandardText.class)) {
            var numbers = new TreeSet<String>();
            var matcher = Pattern.compile("\\{(.*?)}").matcher(bundle.getProperty(text.key()));
            while (matcher.find()) {
                numbers.add(matcher.group(1));
            }
            assertThat(numbers).as(text + " has no plurals").hasSameSizeAs(text.placeholders());
            assertThat(numbers)
                    .allSatisfy(number -> assertThat(Integer.parseInt(number))
                            .isLessThan(text.placeholders().size()));
        }
    }
}
