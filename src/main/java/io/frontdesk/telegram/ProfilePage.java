package io.frontdesk.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.frontdesk.conversation.BotProfile;
import io.frontdesk.telegram.api.BotApi;
import io.frontdesk.telegram.api.BotCall;
import io.frontdesk.telegram.api.Outcome;
import io.frontdesk.telegram.outbox.CommandsCall;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What Telegram shows of the bot, in every language. It is asked first and told only what is new, because it lets nobody tell it
 * often: a company that restarts its bot ten times a day would be shut out.
 */
@Component
class ProfilePage {

    private static final Logger log = LoggerFactory.getLogger(ProfilePage.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final BotApi api;
    private final BotProfile profile;

    ProfilePage(BotApi api, BotProfile profile) {
        this.api = api;
        this.profile = profile;
    }

    void bringUpToDate() {
        var languages = profile.languages();
        for (var language : languages) {
            var code = language.equals(languages.getFirst()) ? "" : language.getLanguage();
            commands(language, code);
            profile.name(language).ifPresent(name -> text("Name", "name", name, code));
            text("Description", "description", profile.description(language), code);
            text("ShortDescription", "short_description", profile.shortDescription(language), code);
        }
        menuButton();
    }

    /** Beside the input field: it opens the commands, whatever the bot was before. */
    private void menuButton() {
        var commands = JsonNodeFactory.instance.objectNode().put("type", "commands");
        if (!ask(BotCall.of("getChatMenuButton")).equals(Optional.of(commands))) {
            tell(BotCall.of("setChatMenuButton").with("menu_button", commands));
        }
    }

    private void commands(Locale language, String code) {
        var call = CommandsCall.forSpeakersOf(code, profile.commands(language));
        var known = ask(BotCall.of("getMyCommands").with("language_code", code));
        if (!known.equals(Optional.of(call.body().get("commands")))) {
            tell(call);
        }
    }

    private void text(String method, String field, String text, String code) {
        var known = ask(BotCall.of("getMy" + method).with("language_code", code))
                .map(answer -> answer.path(field).asText());
        if (!known.equals(Optional.of(text))) {
            tell(BotCall.of("setMy" + method).with(field, text).with("language_code", code));
        }
    }

    private Optional<JsonNode> ask(BotCall call) {
        return send(call) instanceof Outcome.Done done ? Optional.of(done.result()) : Optional.empty();
    }

    private void tell(BotCall call) {
        var outcome = send(call);
        if (!(outcome instanceof Outcome.Done)) {
            log.warn("Until the next start Telegram shows what it knew before {}: {}", call.method(), outcome);
        }
    }

    /** Asked to wait a little, waits and tries once more. */
    private Outcome send(BotCall call) {
        var outcome = api.send(call);
        if (outcome instanceof Outcome.Wait(var pause) && pause.compareTo(LONGEST_WAIT) <= 0) {
            pause(pause);
            return api.send(call);
        }
        return outcome;
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
