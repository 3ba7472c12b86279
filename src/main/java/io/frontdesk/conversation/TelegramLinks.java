package io.frontdesk.conversation;

import io.frontdesk.conversation.screens.DeepLinks;
import io.frontdesk.people.Refusal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Links as Telegram understands them.
 *
 * @see <a href="https://core.telegram.org/api/links">Deep links</a>: bot links and share links
 */
@Component
class TelegramLinks implements DeepLinks {

    private static final Pattern START =
            Pattern.compile("(https?://)?(t|telegram)\\.me/(?<bot>\\w+)\\?start=(?<payload>[\\w-]{1,64})");

    private final BotName bot;

    TelegramLinks(BotName bot) {
        this.bot = bot;
    }

    @Override
    public void requireReady() {
        username();
    }

    @Override
    public URI start(String payload) {
        return URI.create("https://t.me/" + username() + "?start=" + payload);
    }

    private String username() {
        return bot.username().orElseThrow(() -> new Refusal("refusal.no-link"));
    }

    /** What a link to this bot carries; empty for every other text. */
    Optional<String> payload(String text) {
        var link = START.matcher(text.strip());
        return link.matches()
                        && bot.username()
                                .filter(link.group("bot")::equalsIgnoreCase)
                                .isPresent()
                ? Optional.of(link.group("payload"))
                : Optional.empty();
    }

    @Override
    public URI share(URI link) {
        return URI.create("https://t.me/share/url?url=" + URLEncoder.encode(link.toString(), StandardCharsets.UTF_8));
    }
}
