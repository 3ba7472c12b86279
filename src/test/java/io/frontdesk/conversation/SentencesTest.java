package io.frontdesk.conversation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What an editor who was born to the language looks for in every sentence of it, as far as a rule can tell. */
class SentencesTest {

    static final List<String> LANGUAGES = Bundle.LANGUAGES;

    /** What is compared with people's writing, and they do not set type. */
    private static final String COMPARED = "courtesy.";

    private static final Pattern LABEL = Pattern.compile(
            "(button|keyboard|talks|directory\\.name|sheet)\\..*|(inside|invitations)\\.counted|command\\.language");

    private static final Pattern QUOTED = Pattern.compile("[«“]([^«»“”{}]+)[»”]");
    private static final Pattern HEADINGS = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern PLURAL = Pattern.compile("\\{\\d,plural,((?:=?\\w+\\{(?:[^{}]|\\{[^{}]*})*}\\s*)*)}");
    private static final Pattern FORM = Pattern.compile("(=?\\w+)\\{((?:[^{}]|\\{[^{}]*})*)}");

    /** Quoted, but not pressed here: examples, a status in a case of its own, and what stands on Telegram's own buttons. */
    private static final Map<String, Set<String>> NO_LABELS = Map.of(
            "ru",
            Set.of("Запустить", "я сам", "Въезд на парковку", "В комнате 305 сквозит из окна"),
            "uk",
            Set.of("Запустити", "я сам", "В’їзд на паркінг", "У кімнаті 305 протяг від вікна"),
            "en",
            Set.of("Start", "Entering the car park", "There is a draught from the window in room 305"));

    private static final Map<String, String> MISPRINTS = Map.of(
            "ru", "[\"“”'`]|\\.\\.\\.| - |  |(?<!-)\\b\\d+-\\d| —|[^\u00a0]%| $",
            "uk", "[\"“”'`]|\\.\\.\\.| - |  |(?<!-)\\b\\d+-\\d| —|[^\u00a0]%| $|[ыэъёЫЭЪЁ]",
            "en", "[\"«»'`—]|\\.\\.\\.| - |  |(?<!-)\\b\\d+-\\d| $");

    /** Whoever looks for what is named must find it. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void whatever_stands_in_quotation_marks_is_a_label(String language) {
        var bundle = Bundle.of(language);
        var labels = labels(bundle);
        bundle.forEach((key, sentence) -> assertThat(quoted(sentence))
                .as(key)
                .filteredOn(words -> !NO_LABELS.getOrDefault(language, Set.of()).contains(words))
                .allMatch(labels::contains));
    }

    /** As they are, and without the sign before the words or the number after them. */
    private static Set<String> labels(Map<String, String> bundle) {
        return bundle.entrySet().stream()
                .filter(entry -> LABEL.matcher(entry.getKey()).matches())
                .flatMap(entry -> entry.getKey().startsWith("sheet.")
                        ? groups(HEADINGS, entry.getValue())
                        : Stream.of(
                                entry.getValue(),
                                entry.getValue().replaceFirst("^[^\\p{L}]+", ""),
                                entry.getValue().replaceFirst(" · \\{0}$", "")))
                .collect(toSet());
    }

    private static List<String> quoted(String sentence) {
        return groups(QUOTED, sentence).toList();
    }

    private static Stream<String> groups(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_number_that_is_told_has_all_the_forms_of_the_language(String language) {
        var forms = PluralRules.forLocale(Locale.of(language)).getKeywords();
        Bundle.of(language)
                .forEach((key, sentence) -> assertThat(plurals(sentence))
                        .as(key)
                        .filteredOn(plural -> plural.values().stream().anyMatch(words -> words.contains("#")))
                        .allSatisfy(plural -> assertThat(plural).containsKeys(forms.toArray(String[]::new))));
    }

    /** In Russian and Ukrainian {@code one} is 21 as well: what is said of a single thing is {@code =1}. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void twenty_one_things_are_not_spoken_of_as_one(String language) {
        Bundle.of(language)
                .forEach((key, sentence) -> assertThat(plurals(sentence))
                        .as(key)
                        .filteredOn(plural -> !language.equals("en"))
                        .allSatisfy(plural ->
                                assertThat(plural.getOrDefault("one", "#")).contains("#")));
    }

    private static List<Map<String, String>> plurals(String sentence) {
        return groups(PLURAL, sentence)
                .map(forms -> FORM.matcher(forms)
                        .results()
                        .collect(toMap((MatchResult form) -> form.group(1), form -> form.group(2))))
                .toList();
    }

    /** Quotation marks, dashes, dots and spaces as the language sets them; what ICU reads as an apostrophe is two. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void type_is_set_as_the_language_does(String language) {
        Bundle.of(language).entrySet().stream()
                .filter(entry -> !entry.getKey().startsWith(COMPARED))
                .forEach(entry -> assertThat(entry.getValue())
                        .as(entry.getKey())
                        .doesNotContainPattern(MISPRINTS.getOrDefault(language, "")));
    }

    /** By https://core.telegram.org/bots/api#answercallbackquery; names have twenty letters here, and longer ones are cut. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_notice_is_read_to_its_end(String language) {
        var arguments = Collections.nCopies(10, "x".repeat(20)).toArray();
        Bundle.of(language).entrySet().stream()
                .filter(entry -> entry.getKey().matches("(refusal|notice)\\..*"))
                .forEach(entry -> assertThat(new MessageFormat(entry.getValue(), Locale.of(language)).format(arguments))
                        .as(entry.getKey())
                        .hasSizeLessThanOrEqualTo(200));
    }

    /** By #setmyname, #setmydescription and #setmyshortdescription; of a command a phone shows a line. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void the_bots_own_page_has_room_for_what_is_said_there(String language) {
        var bundle = Bundle.of(language);
        assertThat(bundle.get("bot.name")).hasSizeLessThanOrEqualTo(64);
        assertThat(bundle.get("bot.description")).hasSizeLessThanOrEqualTo(512);
        assertThat(bundle.get("bot.short-description")).hasSizeLessThanOrEqualTo(120);
        bundle.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("command."))
                .forEach(command -> assertThat(command.getValue()).hasSizeBetween(1, 40));
    }
}
