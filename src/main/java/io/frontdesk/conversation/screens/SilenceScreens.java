package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryQuestion.NameSilence;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.NewCategoryQuestion.Answer;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.Silence;
import io.frontdesk.knowledge.Silence.Gap;
import io.frontdesk.settings.Settings;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** What clients ask and nobody has written an answer to yet. */
@Component
public class SilenceScreens {

    private static final int MOST_WORDINGS = 10;
    private static final int EXCERPT = 150;

    private final Silence silence;
    private final KnownAnswers answers;
    private final Settings settings;

    SilenceScreens(Silence silence, KnownAnswers answers, Settings settings) {
        this.silence = silence;
        this.answers = answers;
        this.settings = settings;
    }

    /** What was asked in this time, most often asked first. */
    public List<Gap> gaps(Duration time, Viewer viewer) {
        return silence.gaps(viewer.person(), time, knownFrom());
    }

    private int knownFrom() {
        return settings.assistant().maybeFrom();
    }

    Screen list(int asked, Viewer viewer) {
        var gaps = gaps(Silence.REMEMBERED, viewer);
        var page = Drawing.page(asked, gaps.size());
        var drawing = viewer.draw("silence", gaps.size(), Silence.REMEMBERED.toDays())
                .lineIf(gaps.isEmpty(), "silence.empty");
        var shown = gaps.stream()
                .skip((long) page * Drawing.PAGE)
                .limit(Drawing.PAGE)
                .toList();
        return describe(shown, drawing)
                .pages(page, gaps.size(), CategoryPlace.Silence::new)
                .back(new Listed(Directory.CATEGORIES, 0))
                .done();
    }

    /** Each with how often it was asked, and the way to answer it. */
    public static Drawing describe(List<Gap> gaps, Drawing drawing) {
        gaps.forEach(gap -> drawing.line("silence.gap", Excerpt.of(gap.example(), EXCERPT), gap.times()));
        return drawing.list(
                gaps,
                gap -> drawing.labelled(
                        drawing.phrases().line("silence.write", gap.example()), new NameSilence(gap.question())));
    }

    Screen question(long id, Viewer viewer) {
        var gap = silence.gap(viewer.person(), id, knownFrom());
        var drawing = viewer.draw("question.name-silence", gap.times(), Category.LONGEST_NAME);
        gap.wordings().stream()
                .limit(MOST_WORDINGS)
                .forEach(wording -> drawing.line("silence.wording", Excerpt.of(wording, EXCERPT)));
        return drawing.row("cancel", new CategoryPlace.Silence(0)).done();
    }

    /** Then the answer is asked for, unless there is one. */
    Place name(long id, String name, Viewer viewer) {
        var category = silence.name(viewer.person(), id, name, knownFrom()).id();
        return answers.find(category, CategoryAnswerScreens.language(viewer)).isPresent()
                ? new CategoryPlace.Info(category)
                : new Answer(category, NewCategoryQuestions.NO_TICKET);
    }
}
