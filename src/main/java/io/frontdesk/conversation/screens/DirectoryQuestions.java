package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Found;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.DirectoryQuestion;
import io.frontdesk.conversation.map.DirectoryQuestion.Find;
import io.frontdesk.conversation.map.DirectoryQuestion.Newcomer;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import org.springframework.stereotype.Component;

/** What is asked about the directories, and what becomes of the answers. */
@Component
public class DirectoryQuestions {

    private final DirectoryListScreens lists;
    private final NewcomerScreens newcomers;
    private final Searches searches;

    DirectoryQuestions(DirectoryListScreens lists, NewcomerScreens newcomers, Searches searches) {
        this.lists = lists;
        this.newcomers = newcomers;
        this.searches = searches;
    }

    public Screen show(DirectoryQuestion question, Viewer viewer) {
        return switch (question) {
            case Find(var directory) -> find(directory, viewer);
            case Newcomer(var directory) -> newcomer(directory, viewer);
        };
    }

    private Screen find(Directory directory, Viewer viewer) {
        return viewer.draw(lists.contents(directory, viewer).question())
                .row("cancel", new Listed(directory, 0))
                .done();
    }

    private static Screen newcomer(Directory directory, Viewer viewer) {
        PeopleDirectories.joinable(directory);
        return viewer.draw("question.newcomer", DirectoryListScreens.name(directory, viewer))
                .row("cancel", new Listed(directory, 0))
                .done();
    }

    public Heard hear(DirectoryQuestion question, Writing answer, Viewer viewer) {
        return switch (question) {
            case Find(var directory) -> {
                searches.look(viewer.person(), Answers.words(answer));
                yield Heard.then(new Found(directory, 0));
            }
            case Newcomer(var directory) -> Heard.then(newcomers.choice(directory, answer, viewer));
        };
    }
}
