package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What help and empty lists say of buttons is true in each language: they are called just like that. */
class HelpWordsTest {

    private static final Pattern QUOTED = Pattern.compile("[«“]([^«»“”{}]+)[»”]");
    private static final Pattern LABEL =
            Pattern.compile("(button|keyboard|talks)\\..*|(inside|invitations)\\.counted|directory\\.name\\..*");

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uk", "en"})
    void whatever_is_quoted_is_a_label_of_the_same_language(String language) throws IOException {
        var bundle = bundle(language);
        var labels = labels(bundle);
        assertThat(bundle.stringPropertyNames())
                .filteredOn(
                        key -> key.matches("help\\..*|.*[.-]empty(\\..*)?|question\\.(still-on-duty|comment-optional)"))
                .hasSizeGreaterThan(50)
                .allSatisfy(key ->
                        assertThat(quoted(bundle.getProperty(key))).as(key).isSubsetOf(labels));
    }

    private static Set<String> quoted(String text) {
        return QUOTED.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toSet());
    }

    /** A count at their end is not said. */
    private static Set<String> labels(Properties bundle) {
        return bundle.stringPropertyNames().stream()
                .filter(key -> LABEL.matcher(key).matches())
                .map(key -> bundle.getProperty(key).replaceFirst(" · \\{0}$", ""))
                .collect(Collectors.toSet());
    }

    private static Properties bundle(String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("config/messages_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
