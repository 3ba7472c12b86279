package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.CodeCommand.Show;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.map.VisitCommand.Present;
import io.frontdesk.conversation.map.VisitPlace.Check;
import io.frontdesk.conversation.map.VisitPlace.Posts;
import io.frontdesk.conversation.map.VisitPlace.PostsFound;
import io.frontdesk.conversation.map.VisitPlace.Shown;
import io.frontdesk.conversation.map.VisitQuestion.FindPost;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.Presentation.Audience;
import io.frontdesk.pass.Presentations;
import io.frontdesk.pass.Verdicts;
import io.frontdesk.pass.Visits;
import io.frontdesk.people.Duties;
import io.frontdesk.people.GuardPost;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Where a pass is shown by its holder, or its guests are let in by somebody who stands nowhere. */
@Component
class PostChoiceScreens {

    private final Passes passes;
    private final Presentations presentations;
    private final Visits visits;
    private final Verdicts verdicts;
    private final VisitLabels labels;
    private final GuardPosts posts;
    private final Duties duties;
    private final Searches searches;

    PostChoiceScreens(
            Passes passes,
            Presentations presentations,
            Visits visits,
            Verdicts verdicts,
            VisitLabels labels,
            GuardPosts posts,
            Duties duties,
            Searches searches) {
        this.passes = passes;
        this.presentations = presentations;
        this.visits = visits;
        this.verdicts = verdicts;
        this.labels = labels;
        this.posts = posts;
        this.duties = duties;
        this.searches = searches;
    }

    Screen all(Posts place, Viewer viewer) {
        var pass = pass(place.pass(), viewer);
        var total = posts.countInUse();
        var page = Drawing.page(place.page(), total);
        var drawing = heading(pass, viewer).lineIf(total == 0, "present.no-posts");
        return choices(pass, posts.inUse(page, Drawing.PAGE), drawing, viewer)
                .pages(page, total, other -> new Posts(pass.id(), other))
                .rowIf(total > Drawing.PAGE, "find", new FindPost(pass.id()))
                .rowIf(pass.isHolder(viewer.person()), "moving-code", new Show(pass.id()))
                .back(back(pass, viewer))
                .done();
    }

    Screen found(PostsFound place, Viewer viewer) {
        var pass = pass(place.pass(), viewer);
        var words = searches.of(viewer.person());
        var found = posts.foundInUse(words);
        var page = Drawing.page(place.page(), found.count());
        var drawing = heading(pass, viewer).line("duty.found", words, found.count());
        DirectoryListScreens.explain(found, drawing);
        return choices(pass, posts.known(found.page(page, Drawing.PAGE)), drawing, viewer)
                .pages(page, found.count(), other -> new PostsFound(pass.id(), other))
                .row("find-again", new FindPost(pass.id()))
                .back(new Posts(pass.id(), 0))
                .done();
    }

    /** A pass for which this person has a post to choose. */
    Pass pass(long id, Viewer viewer) {
        var who = viewer.person();
        if (passes.of(who, id).isHolder(who)) {
            return presentations.presentable(who, id);
        }
        if (!Visits.commands(who)) {
            throw Refusal.notYours();
        }
        return visits.checkedBy(who, id);
    }

    private Drawing heading(Pass pass, Viewer viewer) {
        var key = pass.isHolder(viewer.person()) ? "present.where" : "check.where";
        return labels.verdict(verdicts.of(pass), viewer.draw(key, pass.id()), viewer);
    }

    private Drawing choices(Pass pass, List<GuardPost> shown, Drawing drawing, Viewer viewer) {
        var manned = duties.manned(shown.stream().map(GuardPost::id).toList());
        return drawing.list(
                shown,
                post -> drawing.labelled(
                        viewer.line("present.post", manned.contains(post.id()), post.name()),
                        choice(pass, post, viewer)));
    }

    private Target choice(Pass pass, GuardPost post, Viewer viewer) {
        return pass.isHolder(viewer.person())
                ? new Present(pass.id(), post.id())
                : CheckScreens.letIn(pass, verdicts.of(pass), post.id());
    }

    private static Place back(Pass pass, Viewer viewer) {
        return pass.isHolder(viewer.person()) ? new Info(pass.id()) : new Check(pass.id());
    }

    Screen shown(Shown place, Viewer viewer) {
        var pass = passes.heldBy(viewer.person(), place.pass());
        var presentation = presentations.lastOf(viewer.person(), place.pass());
        var drawing = viewer.draw(
                "presented." + presentation.audience().name().toLowerCase(Locale.ROOT),
                pass.id(),
                labels.post(presentation.postId()),
                viewer.time(presentation.shownAt()));
        drawing.rowIf(
                presentation.audience() == Audience.NOBODY && verdicts.of(pass).isPresentable(),
                "other-post",
                new Posts(pass.id(), 0));
        return drawing.row(
                        drawing.button("pass", new Info(pass.id())),
                        drawing.button("write", new Say(pass.externalChatId())))
                .done();
    }
}
