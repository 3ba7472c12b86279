package io.frontdesk.conversation;

import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bot as a client sees it, in every language. */
@Component
class OwnProfile implements BotProfile {

    private final Languages languages;

    OwnProfile(Languages languages) {
        this.languages = languages;
    }

    @Override
    public List<Locale> languages() {
        return languages.all().stream().map(Phrases::locale).toList();
    }

    @Override
    public Optional<String> name(Locale language) {
        return Optional.of(in(language).line("bot.name").strip()).filter(name -> !name.isEmpty());
    }

    @Override
    public List<Outgoing.Commands.Command> commands(Locale language) {
        return SlashCommands.offered(in(language));
    }

    @Override
    public String description(Locale language) {
        return in(language).line("bot.description");
    }

    @Override
    public String shortDescription(Locale language) {
        return in(language).line("bot.short-description");
    }

    private Phrases in(Locale language) {
        return languages.in(language.toLanguageTag());
    }
}
