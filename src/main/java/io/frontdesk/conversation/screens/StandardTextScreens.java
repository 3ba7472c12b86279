package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.SettingsPlace.Settings;
import io.frontdesk.conversation.map.StandardTextCommand;
import io.frontdesk.conversation.map.StandardTextCommand.Restore;
import io.frontdesk.conversation.map.StandardTextPlace;
import io.frontdesk.conversation.map.StandardTextPlace.Listed;
import io.frontdesk.conversation.map.StandardTextPlace.Restoring;
import io.frontdesk.conversation.map.StandardTextPlace.Shown;
import io.frontdesk.conversation.map.StandardTextPlace.Text;
import io.frontdesk.conversation.map.StandardTextQuestion.Reword;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Phrases;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Refusal;
import io.frontdesk.settings.StandardText;
import io.frontdesk.settings.StandardTexts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the bot says by itself: how it reads now in each language, and the way back to how it came. */
@Component
public class StandardTextScreens {

    private static final List<Text> ALL = List.of(Text.values());

    private final StandardTexts texts;
    private final Languages languages;

    StandardTextScreens(StandardTexts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    static StandardText standard(Text text) {
        return StandardText.valueOf(text.name());
    }

    public Screen show(StandardTextPlace place, Viewer viewer) {
        return switch (place) {
            case Listed(var page) -> list(page, viewer);
            case Shown(var text) -> shown(text, viewer);
            case Restoring(var text, var tongue) -> restoring(text, tongue, viewer);
        };
    }

    private Screen list(int asked, Viewer viewer) {
        var page = Drawing.page(asked, ALL.size());
        var reworded = texts.reworded();
        var drawing = viewer.draw("standard-texts");
        ALL.stream()
                .skip((long) page * Drawing.PAGE)
                .limit(Drawing.PAGE)
                .forEach(text -> row(text, reworded.contains(standard(text)), drawing, viewer));
        return drawing.pages(page, ALL.size(), Listed::new).back(new Settings()).done();
    }

    private static void row(Text text, boolean isReworded, Drawing drawing, Viewer viewer) {
        var name = StandardTextLabels.name(standard(text), viewer);
        drawing.row(drawing.labelled(viewer.line("standard-text.row", isReworded, name), new Shown(text)));
    }

    private Screen shown(Text text, Viewer viewer) {
        var standard = standard(text);
        var drawing = viewer.draw("standard-text", StandardTextLabels.name(standard, viewer))
                .lineIf(!standard.placeholders().isEmpty(), "standard-text.examples");
        for (var phrases : languages.all()) {
            inLanguage(text, phrases, drawing, viewer);
        }
        return drawing.back(new Listed(ALL.indexOf(text) / Drawing.PAGE)).done();
    }

    private void inLanguage(Text text, Phrases phrases, Drawing drawing, Viewer viewer) {
        var tongue = phrases.tongue();
        var language = StandardTextLabels.language(tongue, viewer);
        var isReworded = texts.find(standard(text), phrases.locale()).isPresent();
        var key = standard(text).key();
        drawing.gap()
                .line("standard-text.language", language, isReworded)
                .line(phrases.text(key, examples(text, phrases)))
                .row(drawing.labelled(viewer.line("standard-text.reword", language), new Reword(text, tongue)));
        if (isReworded) {
            drawing.row(drawing.labelled(viewer.line("standard-text.restore", language), new Restoring(text, tongue)));
        }
    }

    private static Object[] examples(Text text, Phrases phrases) {
        return standard(text).placeholders().stream()
                .map(placeholder -> StandardTextLabels.example(placeholder, phrases))
                .toArray();
    }

    private Screen restoring(Text text, Tongue tongue, Viewer viewer) {
        var phrases = languages.in(tongue);
        if (texts.find(standard(text), phrases.locale()).isEmpty()) {
            throw new Refusal("refusal.text-original");
        }
        var name = StandardTextLabels.name(standard(text), viewer);
        var drawing = viewer.draw("standard-text.restoring", name, StandardTextLabels.language(tongue, viewer));
        return drawing.gap()
                .line(phrases.original(standard(text).key(), examples(text, phrases)))
                .row(
                        drawing.button("yes", new Restore(text, tongue), Look.DANGER),
                        drawing.button("no", new Shown(text)))
                .done();
    }

    public Place run(StandardTextCommand command, Viewer viewer) {
        return switch (command) {
            case Restore(var text, var tongue) -> {
                texts.restore(
                        viewer.person(), standard(text), languages.in(tongue).locale());
                yield new Shown(text);
            }
        };
    }
}
