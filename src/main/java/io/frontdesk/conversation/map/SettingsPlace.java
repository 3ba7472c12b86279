package io.frontdesk.conversation.map;

/** What those who manage set while the bot runs. */
public sealed interface SettingsPlace extends Place {

    record Settings() implements SettingsPlace {}

    /** When the assistant speaks. */
    record Answers() implements SettingsPlace {}

    /** What would come of giving answers from so many percent on. */
    record SureFrom(int percent) implements SettingsPlace {}

    /** What would come of offering categories from so many percent on. */
    record MaybeFrom(int percent) implements SettingsPlace {}
}
