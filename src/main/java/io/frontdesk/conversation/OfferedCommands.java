package io.frontdesk.conversation;

import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Phrases;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The commands of a client, in every language, for Telegram to offer to whoever comes. */
@Component
class OfferedCommands implements BotCommands {

    private final Languages languages;

    OfferedCommands(Languages languages) {
        this.languages = languages;
    }

    @Override
    public List<Locale> languages() {
        return languages.all().stream().map(Phrases::locale).toList();
    }

    @Override
    public List<Outgoing.Commands.Command> in(Locale language) {
        return SlashCommands.offered(languages.in(language.toLanguageTag()));
    }
}
