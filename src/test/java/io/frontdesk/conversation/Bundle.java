package io.frontdesk.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** All sentences of one language by their keys, as they stand in its file. */
final class Bundle {

    static final List<String> LANGUAGES = List.of("ru", "uk", "en");

    private Bundle() {}

    static Map<String, String> of(String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var sentences = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    static Path file(String language) {
        return Path.of("config/messages_" + language + ".properties");
    }
}
