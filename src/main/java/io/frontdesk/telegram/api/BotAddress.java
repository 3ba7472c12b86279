package io.frontdesk.telegram.api;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where our bot is: the Bot API server and the token, which is part of every address and must never be shown. */
@Component
public class BotAddress {

    private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
    private static final String BAD_TOKEN =
            "it has not the form of a token; take it from @BotFather, or leave it unset for the sandbox";
    private static final String SANDBOX_TOKEN = "1000:SANDBOX";

    private final TelegramSettings settings;
    private final Environment environment;

    BotAddress(TelegramSettings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
        if (!settings.sandbox()) {
            checkedServer(settings.apiUrl());
            checkToken(settings.token());
        }
    }

    /** The sandbox's port is known only once our own web server runs, hence not before the first use. */
    HttpUrl server() {
        return checkedServer(settings.sandbox() ? sandbox() : settings.apiUrl().strip());
    }

    String token() {
        return settings.sandbox() ? SANDBOX_TOKEN : settings.token().strip();
    }

    HttpUrl method(String name) {
        return server().newBuilder()
                .addPathSegment("bot" + token())
                .addPathSegment(name)
                .build();
    }

    HttpUrl file(String path) {
        return server().newBuilder()
                .addPathSegment("file")
                .addPathSegment("bot" + token())
                .addPathSegments(path)
                .build();
    }

    /** What may be logged of a text that could hold the token. */
    public String scrub(String text) {
        return text.replace(token(), "<token>");
    }

    @Override
    public String toString() {
        return settings.toString();
    }

    private String sandbox() {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/sandbox";
    }

    private static HttpUrl checkedServer(String apiUrl) {
        HttpUrl url = HttpUrl.parse(apiUrl.strip());
        if (url == null) {
            throw new InvalidConfigurationPropertyValueException(
                    "telegram.api-url", apiUrl, "it is not an http or https address of a Bot API server");
        }
        return withoutTrailingSlash(url);
    }

    private static HttpUrl withoutTrailingSlash(HttpUrl url) {
        int last = url.pathSize() - 1;
        boolean slash = url.pathSegments().get(last).isEmpty();
        return slash ? url.newBuilder().removePathSegment(last).build() : url;
    }

    private static void checkToken(String token) {
        if (!TOKEN.matcher(token.strip()).matches()) {
            throw new InvalidConfigurationPropertyValueException("telegram.token", null, BAD_TOKEN);
        }
    }
}
