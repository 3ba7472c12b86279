package io.frontdesk.telegram;

import io.frontdesk.conversation.BotName;
import io.frontdesk.telegram.api.BotApi;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Outcome;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;

/** How the bot presents itself to Telegram when it starts. */
@Component
class Introduction implements BotName {

    private static final Logger log = LoggerFactory.getLogger(Introduction.class);
    private static final int PATIENCE_SECONDS = 5;

    private final BotApi api;
    private volatile @Nullable String username;
    private volatile boolean inlineMode;

    Introduction(BotApi api) {
        this.api = api;
    }

    /** @throws InvalidConfigurationPropertyValueException where Telegram does not know the token; a server out of reach is no reason not to start */
    void checkToken() {
        Outcome outcome = api.sending(BotCall.of("getMe"))
                .completeOnTimeout(new Outcome.Unknown("No answer yet"), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        switch (outcome) {
            case Outcome.Unauthorised(var error) ->
                throw new InvalidConfigurationPropertyValueException(
                        "telegram.token",
                        null,
                        "Telegram does not accept it (%s); take it from @BotFather, or leave it unset for the sandbox"
                                .formatted(error));
            case Outcome.Done me -> introduced(me);
            default -> log.warn("Telegram is out of reach for now and will be tried again: {}", outcome);
        }
    }

    private void introduced(Outcome.Done me) {
        inlineMode = me.result().path("supports_inline_queries").asBoolean();
        username = me.result().path("username").asText(null);
        log.info("Telegram knows the bot");
    }

    /** Where Telegram was out of reach at the start it is asked again, for the next time. */
    @Override
    public Optional<String> username() {
        if (username == null) {
            api.sending(BotCall.of("getMe")).thenAccept(outcome -> {
                if (outcome instanceof Outcome.Done me) {
                    introduced(me);
                }
            });
        }
        return Optional.ofNullable(username);
    }

    @Override
    public boolean takesInlineQueries() {
        return inlineMode;
    }
}
