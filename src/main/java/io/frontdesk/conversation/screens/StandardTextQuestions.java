package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.StandardTextPlace.Shown;
import io.frontdesk.conversation.map.StandardTextPlace.Text;
import io.frontdesk.conversation.map.StandardTextQuestion;
import io.frontdesk.conversation.map.StandardTextQuestion.Reword;
import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.settings.PlaceholderNames;
import io.frontdesk.settings.Rewording;
import io.frontdesk.settings.StandardText;
import io.frontdesk.settings.StandardTexts;
import org.springframework.stereotype.Component;

/** Asks what the bot is to say by itself. */
@Component
public class StandardTextQuestions {

    private final StandardTexts texts;
    private final StandardTextLabels labels;
    private final Languages languages;

    StandardTextQuestions(StandardTexts texts, StandardTextLabels labels, Languages languages) {
        this.texts = texts;
        this.labels = labels;
        this.languages = languages;
    }

    public Screen show(StandardTextQuestion question, Viewer viewer) {
        return switch (question) {
            case Reword(var text, var tongue) -> reword(text, tongue, viewer);
        };
    }

    private Screen reword(Text text, Tongue tongue, Viewer viewer) {
        var standard = StandardTextScreens.standard(text);
        var names = labels.names(tongue);
        var drawing = viewer.draw(
                "question.standard-text",
                StandardTextLabels.name(standard, viewer),
                StandardTextLabels.language(tongue, viewer),
                Rewording.LONGEST);
        drawing.lineIf(!standard.placeholders().isEmpty(), "standard-text.placeholders");
        for (var placeholder : standard.placeholders()) {
            var meaning = StandardTextLabels.meaning(placeholder, viewer);
            drawing.line("standard-text.placeholder", names.of(placeholder), meaning);
        }
        return drawing.line("standard-text.copy")
                .gap()
                .copied(present(standard, tongue, names).text())
                .row("cancel", new Shown(text))
                .done();
    }

    /** With its placeholders by the names that its readers would give them. */
    private FormattedText present(StandardText text, Tongue tongue, PlaceholderNames names) {
        var phrases = languages.in(tongue);
        return texts.find(text, phrases.locale())
                .map(rewording -> rewording.spelled(names))
                .orElseGet(() -> phrases.original(
                        text.key(), text.placeholders().stream().map(names::of).toArray()));
    }

    public Heard hear(StandardTextQuestion question, Writing answer, Viewer viewer) {
        return switch (question) {
            case Reword(var text, var tongue) -> {
                texts.reword(
                        viewer.person(),
                        StandardTextScreens.standard(text),
                        languages.in(tongue).locale(),
                        words(answer),
                        labels.names(tongue));
                yield Heard.then(new Shown(text));
            }
        };
    }

    /** What stands under a picture is no text that could be said without it. */
    private static FormattedText words(Writing answer) {
        if (answer.content() instanceof Content.Text(var words)) {
            return words;
        }
        throw new UnfitAnswer("unfit.text-only");
    }
}
