package io.frontdesk.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Our own pictures for screens, which come with the program. */
@Component
class Pictures {

    private final Map<String, OwnFile> known = new ConcurrentHashMap<>();

    OwnFile of(String name) {
        return known.computeIfAbsent(name, Pictures::read);
    }

    private static OwnFile read(String name) {
        try {
            var bytes = new ClassPathResource(name).getContentAsByteArray();
            return new OwnFile(OwnFile.Kind.PHOTO, Path.of(name).getFileName().toString(), bytes);
        } catch (IOException missing) {
            throw new UncheckedIOException("The picture " + name + " does not come with the program", missing);
        }
    }
}
