package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryCommand.KeepBoth;
import io.frontdesk.conversation.map.CategoryCommand.Merge;
import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.Lookalike;
import io.frontdesk.conversation.map.CategoryPlace.Merging;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.Lookalikes;
import org.springframework.stereotype.Component;

/** Pairs of categories that may be one. */
@Component
class LookalikeScreens {

    private static final int SAMPLES = 5;

    private final Lookalikes lookalikes;
    private final KnownPhrases phrases;

    LookalikeScreens(Lookalikes lookalikes, KnownPhrases phrases) {
        this.lookalikes = lookalikes;
        this.phrases = phrases;
    }

    Screen list(int asked, Viewer viewer) {
        var total = lookalikes.count();
        var page = Drawing.page(asked, total);
        var drawing = viewer.draw("lookalikes", total).lineIf(total == 0, "lookalikes.empty");
        return drawing.list(
                        lookalikes.pairs(page, Drawing.PAGE),
                        pair -> drawing.labelled(
                                viewer.line("lookalikes.row", pair.name(), pair.otherName()),
                                new Lookalike(pair.one(), pair.other())))
                .pages(page, total, CategoryPlace.Lookalikes::new)
                .back(new Listed(Directory.CATEGORIES, 0))
                .done();
    }

    Screen pair(long one, long other, Viewer viewer) {
        var pair = lookalikes.pair(one, other);
        var drawing = viewer.draw("lookalike");
        describe(pair.one(), pair.name(), drawing);
        describe(pair.other(), pair.otherName(), drawing);
        return drawing.row(drawing.labelled(pair.name(), new Info(pair.one())))
                .row(drawing.labelled(pair.otherName(), new Info(pair.other())))
                .row(
                        drawing.button("merge", new Merging(pair.one(), pair.other())),
                        drawing.button("keep-both", new KeepBoth(pair.one(), pair.other())))
                .back(new CategoryPlace.Lookalikes(0))
                .done();
    }

    private void describe(long id, String name, Drawing drawing) {
        drawing.gap().line("lookalike.name", name).line("category.phrases", phrases.count(id));
        phrases.of(id, 0, SAMPLES).forEach(phrase -> drawing.line("silence.wording", Excerpt.of(phrase.text(), 150)));
    }

    Screen merging(long one, long other, Viewer viewer) {
        var pair = lookalikes.pair(one, other);
        var drawing = viewer.draw("lookalike.merging", pair.name(), pair.otherName());
        return drawing.row(into(pair.name(), pair.other(), pair.one(), drawing, viewer))
                .row(into(pair.otherName(), pair.one(), pair.other(), drawing, viewer))
                .row("cancel", new Lookalike(pair.one(), pair.other()))
                .done();
    }

    private static Button into(String name, long from, long into, Drawing drawing, Viewer viewer) {
        return drawing.labelled(viewer.line("lookalike.into", name), new Merge(from, into));
    }
}
