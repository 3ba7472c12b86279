package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.LessonPlace;
import io.frontdesk.conversation.map.SettingsPlace;
import io.frontdesk.conversation.map.StandardTextPlace;

/** Which text explains which place of what the assistant knows, and of how it answers. */
final class KnowledgeHelp {

    private KnowledgeHelp() {}

    static String of(CategoryPlace place) {
        return switch (place) {
            case CategoryPlace.Info its -> "help.category";
            case CategoryPlace.Postponed its -> "help.category";
            case CategoryPlace.Known its -> HelpTopics.KNOWN;
            case CategoryPlace.Removing its -> HelpTopics.SURE;
            case CategoryPlace.Tickets its -> HelpTopics.RELATED;
            case CategoryPlace.Phrases its -> "help.phrases";
            case CategoryPlace.Phrase its -> "help.phrases";
            case CategoryPlace.PhraseRemoving its -> HelpTopics.SURE;
            case CategoryPlace.Answers its -> "help.answers";
            case CategoryPlace.Answer its -> "help.answers";
            case CategoryPlace.Preview its -> "help.answers";
            case CategoryPlace.AnswerClearing its -> HelpTopics.SURE;
            case CategoryPlace.Exchange its -> "help.exchange";
            case CategoryPlace.Arriving its -> "help.exchange";
            case CategoryPlace.Summary its -> "help.exchange";
            case CategoryPlace.Silence its -> "help.silence";
            case CategoryPlace.Lookalikes its -> "help.lookalikes";
            case CategoryPlace.Lookalike its -> "help.lookalikes";
            case CategoryPlace.Merging its -> "help.lookalikes";
        };
    }

    static String of(LessonPlace place) {
        return switch (place) {
            case LessonPlace.Choosing its -> "help.lesson";
            case LessonPlace.ChoosingFound its -> "help.lesson";
            case LessonPlace.Preview its -> "help.lesson";
            case LessonPlace.Remembered its -> HelpTopics.DONE;
            case LessonPlace.Forgotten its -> HelpTopics.DONE;
        };
    }

    static String of(StandardTextPlace place) {
        return switch (place) {
            case StandardTextPlace.Listed its -> "help.standard-texts";
            case StandardTextPlace.Shown its -> "help.standard-text";
            case StandardTextPlace.Restoring its -> HelpTopics.SURE;
        };
    }

    static String of(SettingsPlace place) {
        return switch (place) {
            case SettingsPlace.Settings its -> "help.settings";
            case SettingsPlace.Answers its -> "help.assistant";
            case SettingsPlace.SureFrom its -> "help.threshold";
            case SettingsPlace.MaybeFrom its -> "help.threshold";
        };
    }
}
