package io.frontdesk.conversation;

import java.util.List;
import java.util.Locale;

/** The commands that Telegram offers to everybody, until a person's role gives them others. */
public interface BotCommands {

    /** The first one is the language of people whose own language we do not speak. */
    List<Locale> languages();

    List<Outgoing.Commands.Command> in(Locale language);
}
