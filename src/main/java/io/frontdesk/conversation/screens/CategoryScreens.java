package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryPlace.AnswerClearing;
import io.frontdesk.conversation.map.CategoryPlace.Answers;
import io.frontdesk.conversation.map.CategoryPlace.Arriving;
import io.frontdesk.conversation.map.CategoryPlace.Exchange;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.Known;
import io.frontdesk.conversation.map.CategoryPlace.Lookalike;
import io.frontdesk.conversation.map.CategoryPlace.Lookalikes;
import io.frontdesk.conversation.map.CategoryPlace.Merging;
import io.frontdesk.conversation.map.CategoryPlace.PhraseRemoving;
import io.frontdesk.conversation.map.CategoryPlace.Phrases;
import io.frontdesk.conversation.map.CategoryPlace.Postponed;
import io.frontdesk.conversation.map.CategoryPlace.Preview;
import io.frontdesk.conversation.map.CategoryPlace.Removing;
import io.frontdesk.conversation.map.CategoryPlace.Silence;
import io.frontdesk.conversation.map.CategoryPlace.Summary;
import io.frontdesk.conversation.map.CategoryPlace.Tickets;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import org.springframework.stereotype.Component;

/** Who shows which place of the request categories. */
@Component
public class CategoryScreens {

    private final CategoryInfoScreens infos;
    private final CategoryPhraseScreens phrases;
    private final CategoryAnswerScreens answers;
    private final CategoryFileScreens files;
    private final SilenceScreens silence;
    private final LookalikeScreens lookalikes;

    CategoryScreens(
            CategoryInfoScreens infos,
            CategoryPhraseScreens phrases,
            CategoryAnswerScreens answers,
            CategoryFileScreens files,
            SilenceScreens silence,
            LookalikeScreens lookalikes) {
        this.infos = infos;
        this.phrases = phrases;
        this.answers = answers;
        this.files = files;
        this.silence = silence;
        this.lookalikes = lookalikes;
    }

    public Screen show(CategoryPlace place, Viewer viewer) {
        return switch (place) {
            case Info(var id) -> infos.info(id, viewer);
            case Known(var id) -> infos.known(id, viewer);
            case Removing(var id) -> infos.removing(id, viewer);
            case Tickets its -> infos.tickets(its, viewer);
            case Phrases its -> phrases.phrases(its, viewer);
            case CategoryPlace.Phrase(var id) -> phrases.phrase(id, viewer);
            case PhraseRemoving(var id) -> phrases.removing(id, viewer);
            case Answers(var id) -> answers.answers(id, viewer);
            case CategoryPlace.Answer its -> answers.answer(its, viewer);
            case Preview its -> answers.preview(its, viewer);
            case Exchange its -> files.exchange(viewer);
            case Arriving its -> files.arriving(viewer);
            case Summary its -> files.summary(viewer);
            case Postponed(var id) -> infos.postponed(id, viewer);
            case Silence(var page) -> silence.list(page, viewer);
            case Lookalikes(var page) -> lookalikes.list(page, viewer);
            case Lookalike(var one, var other) -> lookalikes.pair(one, other, viewer);
            case Merging(var one, var other) -> lookalikes.merging(one, other, viewer);
            case AnswerClearing its -> answers.clearing(its, viewer);
        };
    }
}
