package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DutyCommand.Leave;
import io.frontdesk.conversation.map.DutyCommand.Move;
import io.frontdesk.conversation.map.DutyPlace.Found;
import io.frontdesk.conversation.map.DutyPlace.HandedOver;
import io.frontdesk.conversation.map.DutyPlace.Post;
import io.frontdesk.conversation.map.DutyPlace.Posts;
import io.frontdesk.conversation.map.DutyQuestion;
import io.frontdesk.conversation.map.DutyQuestion.Change;
import io.frontdesk.conversation.map.DutyQuestion.Find;
import io.frontdesk.conversation.map.DutyQuestion.HandOver;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Duties;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Postings;
import org.springframework.stereotype.Component;

/** What guards are asked when they leave a post, and what becomes of the answers. */
@Component
public class DutyQuestions {

    private final GuardPosts posts;
    private final Duties duties;
    private final Postings postings;
    private final Searches searches;

    DutyQuestions(GuardPosts posts, Duties duties, Postings postings, Searches searches) {
        this.posts = posts;
        this.duties = duties;
        this.postings = postings;
        this.searches = searches;
    }

    public Screen show(DutyQuestion question, Viewer viewer) {
        return switch (question) {
            case HandOver(var post) -> handOver(post, viewer);
            case Change(var from, var to) -> change(from, to, viewer);
            case Find its ->
                viewer.draw("question.find-post").row("cancel", new Posts(0)).done();
        };
    }

    private Screen handOver(long id, Viewer viewer) {
        duties.held(viewer.person(), id);
        return viewer.draw("question.hand-over", posts.get(id).name(), Postings.LONGEST_NOTE)
                .line("question.still-on-duty", posts.get(id).name())
                .row("no-note", new Leave(id))
                .row("cancel", new Post(id))
                .done();
    }

    private Screen change(long from, long to, Viewer viewer) {
        duties.held(viewer.person(), from);
        var next = posts.inUse(to).name();
        return viewer.draw("question.change-post", posts.get(from).name(), next, Postings.LONGEST_NOTE)
                .line("question.still-on-duty", posts.get(from).name())
                .row("no-note", new Move(from, to))
                .row("cancel", new Post(from))
                .done();
    }

    public Heard hear(DutyQuestion question, Writing answer, Viewer viewer) {
        var words = Answers.words(answer);
        return switch (question) {
            case HandOver(var post) ->
                Heard.then(new HandedOver(
                        postings.handOver(viewer.person(), post, words).id()));
            case Change(var from, var to) -> {
                postings.move(viewer.person(), from, to, words);
                yield Heard.then(new Post(to));
            }
            case Find its -> {
                searches.look(viewer.person(), words);
                yield Heard.then(new Found(0));
            }
        };
    }
}
