package io.frontdesk;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Turns a wrong setting into a sentence that says what to change. A module that finds a setting wrong throws Spring Boot's
 * {@link InvalidConfigurationPropertyValueException}; its value is shown unless it is null, as it should be for secrets.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class WrongSetting implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(WrongSetting::sentence)
                .filter(Objects::nonNull)
                .findFirst()
                .map(sentence -> new FailureAnalysis(sentence, null, failure))
                .orElse(null);
    }

    private static @Nullable String sentence(Throwable failure) {
        return switch (failure) {
            case InvalidConfigurationPropertyValueException wrong ->
                sentence(wrong.getName(), wrong.getValue(), wrong.getReason());
            case BindException wrong
            when wrong.getProperty() != null ->
                sentence(wrong.getName().toString(), wrong.getProperty().getValue(), rootMessage(wrong));
            case PortInUseException wrong ->
                sentence("server.port", wrong.getPort(), "another program listens on this port");
            case WebServerException wrong ->
                sentence("server.address", null, "cannot listen there, or not on server.port: " + rootMessage(wrong));
            default -> null;
        };
    }

    private static String sentence(String setting, @Nullable Object value, @Nullable String reason) {
        var variable = setting.replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
        return "Change the setting %s (environment variable %s)%s: %s."
                .formatted(setting, variable, value == null ? "" : ", which is \"" + value + "\"", reason);
    }

    private static String rootMessage(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .map(Throwable::getMessage)
                .orElse("it cannot be understood");
    }
}
