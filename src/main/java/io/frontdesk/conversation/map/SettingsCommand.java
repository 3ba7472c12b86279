package io.frontdesk.conversation.map;

/** Changes what is set for everybody. */
public sealed interface SettingsCommand extends Command {

    enum AssistantMode {
        ANSWER,
        SUGGEST,
        OFF
    }

    record SetMode(AssistantMode mode) implements SettingsCommand {}

    record SetSureFrom(int percent) implements SettingsCommand {}

    record SetMaybeFrom(int percent) implements SettingsCommand {}

    record SetProvenAfter(int times) implements SettingsCommand {}
}
