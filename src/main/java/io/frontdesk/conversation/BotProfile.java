package io.frontdesk.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What Telegram shows of the bot to everybody, whether they have written to it or not. */
public interface BotProfile {

    /** The first one is the language of people whose own language we do not speak. */
    List<Locale> languages();

    /** At most 64 characters; nothing where it is called as BotFather was told. */
    Optional<String> name(Locale language);

    /** What is offered until a person's role gives them others. */
    List<Outgoing.Commands.Command> commands(Locale language);

    /** What stands in the chat before the first word, at most 512 characters. */
    String description(Locale language);

    /** What goes along with a link to the bot, at most 120 characters. */
    String shortDescription(Locale language);
}
