package io.frontdesk.conversation.map;

/** What a person changes about themselves. */
public sealed interface ProfileCommand extends Command {

    /** The languages the bot speaks. */
    enum Tongue {
        RU,
        UK,
        EN
    }

    record Speak(Tongue tongue) implements ProfileCommand {}

    record GoOnline() implements ProfileCommand {}

    record GoOffline() implements ProfileCommand {}

    record RemovePhone() implements ProfileCommand {}

    record RemoveEmail() implements ProfileCommand {}
}
