package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassCommand.Clear;
import io.frontdesk.conversation.map.PassPlace.Edit;
import io.frontdesk.conversation.map.PassPlace.Found;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.PassQuestion;
import io.frontdesk.conversation.map.PassQuestion.Describe;
import io.frontdesk.conversation.map.PassQuestion.Find;
import io.frontdesk.conversation.map.PassQuestion.Reject;
import io.frontdesk.conversation.map.PassQuestion.Withdraw;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.PassLists;
import io.frontdesk.pass.Passes;
import org.springframework.stereotype.Component;

/** What is asked about passes, and what becomes of the answers. */
@Component
public class PassQuestions {

    private final Passes passes;
    private final Approvals approvals;
    private final PassLists lists;
    private final Searches searches;
    private final PassLabels labels;

    PassQuestions(Passes passes, Approvals approvals, PassLists lists, Searches searches, PassLabels labels) {
        this.passes = passes;
        this.approvals = approvals;
        this.lists = lists;
        this.searches = searches;
        this.labels = labels;
    }

    public Screen show(PassQuestion question, Viewer viewer) {
        return switch (question) {
            case Find its -> find(viewer);
            case Describe its -> describe(its, viewer);
            case Reject(var id) -> why("question.pass-reject", approvals.rejectable(viewer.person(), id), viewer);
            case Withdraw(var id) -> why("question.pass-withdraw", approvals.withdrawable(viewer.person(), id), viewer);
        };
    }

    private static Screen find(Viewer viewer) {
        return viewer.draw("question.find-pass").row("cancel", new Shelves()).done();
    }

    private Screen describe(Describe its, Viewer viewer) {
        var pass = passes.describedBy(viewer.person(), its.pass());
        var now = pass.detail(detail(its.detail()));
        var drawing = viewer.draw("question.pass", its.detail(), pass.id());
        if (!now.isEmpty()) {
            drawing.line("question.now", Excerpt.of(now))
                    .line("question.clear")
                    .row("clear", new Clear(pass.id(), its.detail()));
        }
        return drawing.row("cancel", new Edit(pass.id())).done();
    }

    private Screen why(String key, Pass pass, Viewer viewer) {
        return viewer.draw(key, pass.id(), labels.holder(pass))
                .row("cancel", new Info(pass.id()))
                .done();
    }

    /** Where the person stands to whom the question cannot be put. */
    public Place insteadOf(PassQuestion question) {
        return switch (question) {
            case Find its -> new Shelves();
            case Describe its -> new Info(its.pass());
            case Reject its -> new Info(its.pass());
            case Withdraw its -> new Info(its.pass());
        };
    }

    public Heard hear(PassQuestion question, Writing answer, Viewer viewer) {
        var who = viewer.person();
        var words = Answers.words(answer);
        return switch (question) {
            case Find its -> Heard.then(found(words, viewer));
            case Describe(var id, var detail) -> {
                passes.describe(who, id, detail(detail), words);
                yield Heard.then(new Edit(id));
            }
            case Reject(var id) -> {
                approvals.reject(who, id, words);
                yield Heard.then(new Info(id));
            }
            case Withdraw(var id) -> {
                approvals.withdraw(who, id, words);
                yield Heard.then(new Info(id));
            }
        };
    }

    /** Who is looking for one pass and finds it need not choose. */
    private Place found(String words, Viewer viewer) {
        searches.look(viewer.person(), words);
        var found = lists.found(viewer.person(), searches.of(viewer.person()));
        return found.count() == 1 && !found.alike()
                ? PassListScreens.opened(lists.rows(found.ids()).getFirst(), viewer)
                : new Found(0);
    }

    static Pass.Detail detail(PassQuestion.Detail detail) {
        return switch (detail) {
            case GUESTS -> Pass.Detail.GUESTS;
            case CAR -> Pass.Detail.CAR;
            case PURPOSE -> Pass.Detail.PURPOSE;
            case COMMENT -> Pass.Detail.COMMENT;
        };
    }
}
