package io.frontdesk.telegram.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How to reach Telegram and how hard to work.
 *
 * @param token the bot's token; blank means that the sandbox plays Telegram
 * @param apiUrl a Bot API server, http or https
 * @param workers how many updates are worked at a time; each holds a database connection
 * @param connections how many requests to Telegram may be under way at a time
 * @param pollTimeout how long Telegram may hold a request for updates while there are none
 * @param connectTimeout after which a server counts as unreachable
 * @param callTimeout after which the outcome of a request counts as unknown
 * @param lease how long a lane belongs to a process without a sign of life; longer than {@code callTimeout}
 * @param albumWait how long after the last item of an album another one may still come
 * @param retention how long what was done is kept in inbox and outbox
 */
@ConfigurationProperties("telegram")
public record TelegramSettings(
        @DefaultValue("") String token,
        @DefaultValue("https://api.telegram.org") String apiUrl,
        @DefaultValue("8") int workers,
        @DefaultValue("64") int connections,
        @DefaultValue("50s") Duration pollTimeout,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("30s") Duration callTimeout,
        @DefaultValue("90s") Duration lease,
        @DefaultValue("1s") Duration albumWait,
        @DefaultValue("7d") Duration retention) {

    public boolean sandbox() {
        return token.isBlank();
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "TelegramSettings[" + (sandbox() ? "sandbox" : apiUrl) + "]";
    }
}
