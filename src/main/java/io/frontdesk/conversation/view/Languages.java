package io.frontdesk.conversation.view;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The languages the bot speaks, from the message bundles in {@code config/}. */
@Component
public class Languages {

    private final Map<Tongue, Phrases> phrases = new EnumMap<>(Tongue.class);

    Languages(Rewordings rewordings) {
        for (var tongue : Tongue.values()) {
            phrases.put(tongue, new Phrases(tongue, bundle(tongue), rewordings));
        }
    }

    private static Map<String, String> bundle(Tongue tongue) {
        var properties = new Properties();
        var file = new ClassPathResource("messages_" + tongue.name().toLowerCase(Locale.ROOT) + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    public Phrases in(Tongue tongue) {
        return Objects.requireNonNull(phrases.get(tongue));
    }

    /** @param tag an IETF language tag as Telegram gives it; a language we do not speak, or none, becomes the first of ours */
    public Phrases in(@Nullable String tag) {
        var language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return all().stream()
                .filter(ours -> ours.locale().getLanguage().equals(language))
                .findFirst()
                .orElseGet(() -> in(Tongue.RU));
    }

    public Collection<Phrases> all() {
        return phrases.values();
    }
}
