package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundles and the code agree on the keys. */
class MessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void every_language_has_the_same_keys(String language) {
        assertThat(Bundle.of(language)).containsOnlyKeys(Bundle.of("ru").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void every_language_fills_in_the_same_arguments(String language) {
        var other = Bundle.of(language);
        Bundle.of("ru")
                .forEach((key, sentence) -> assertThat(arguments(other.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(sentence)));
    }

    private static Set<String> arguments(String pattern) {
        var numbers = new TreeSet<String>();
        var matcher = Pattern.compile("\\{(\\d)[,}]").matcher(pattern);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    /** Keys are written out in the code, or end in a part that the code puts there: {@code "kind." + name}. */
    @Test
    void every_key_of_the_bundle_is_used() {
        var code = Sources.all();
        assertThat(Bundle.of("ru").keySet())
                .allSatisfy(key -> assertThat(isUsed(key, code))
                        .as("the code speaks of " + key)
                        .isTrue());
    }

    private static boolean isUsed(String key, String code) {
        var bare = key.replaceFirst("^(button|card)\\.", "");
        var stem = key.substring(0, key.lastIndexOf('.') + 1);
        var bareStem = bare.substring(0, bare.lastIndexOf('.') + 1);
        return Stream.of(key, bare).anyMatch(each -> code.contains('"' + each + '"'))
                || Stream.of(stem, bareStem)
                        .filter(each -> !each.isEmpty())
                        .anyMatch(each -> code.contains('"' + each + "\" +"));
    }

    @Test
    void no_key_stands_twice_in_a_bundle() throws IOException {
        for (var language : Bundle.LANGUAGES) {
            var keys = Files.readAllLines(Bundle.file(language)).stream()
                    .filter(line -> line.matches("[a-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }
}
