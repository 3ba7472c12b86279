package io.frontdesk.knowledge.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource beside this package: words of a language are data, not code. */
final class WordList {

    private WordList() {}

    static List<String> lines(String name) {
        try (var resource = WordList.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
