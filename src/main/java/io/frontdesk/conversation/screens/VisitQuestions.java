package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.VisitPlace.Posts;
import io.frontdesk.conversation.map.VisitPlace.PostsFound;
import io.frontdesk.conversation.map.VisitQuestion;
import io.frontdesk.conversation.map.VisitQuestion.FindPost;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import org.springframework.stereotype.Component;

/** What is asked at the guard posts, and what becomes of the answers. */
@Component
public class VisitQuestions {

    private final PostChoiceScreens choices;
    private final Searches searches;

    VisitQuestions(PostChoiceScreens choices, Searches searches) {
        this.choices = choices;
        this.searches = searches;
    }

    public Screen show(VisitQuestion question, Viewer viewer) {
        return switch (question) {
            case FindPost(var id) -> {
                var pass = choices.pass(id, viewer);
                yield viewer.draw("question.find-post")
                        .row("cancel", new Posts(pass.id(), 0))
                        .done();
            }
        };
    }

    public Heard hear(VisitQuestion question, Writing answer, Viewer viewer) {
        return switch (question) {
            case FindPost(var pass) -> {
                searches.look(viewer.person(), Answers.words(answer));
                yield Heard.then(new PostsFound(pass, 0));
            }
        };
    }

    /** Where the person stands who cannot be asked that. */
    public Place insteadOf(VisitQuestion question) {
        return switch (question) {
            case FindPost its -> new Info(its.pass());
        };
    }
}
