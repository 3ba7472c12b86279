package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.Adding;
import io.frontdesk.conversation.map.ChatPlace.AddingFound;
import io.frontdesk.conversation.map.ChatQuestion;
import io.frontdesk.conversation.map.ChatQuestion.FindMember;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Attendance;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.Writing;
import org.springframework.stereotype.Component;

/** What is asked in chats, and what becomes of the answers. */
@Component
public class ChatQuestions {

    private final Correspondence correspondence;
    private final Attendance attendance;
    private final Searches searches;
    private final ChatFaces faces;

    ChatQuestions(Correspondence correspondence, Attendance attendance, Searches searches, ChatFaces faces) {
        this.correspondence = correspondence;
        this.attendance = attendance;
        this.searches = searches;
        this.faces = faces;
    }

    public Screen show(ChatQuestion question, Viewer viewer) {
        return switch (question) {
            case Say(var id) -> {
                var chat = correspondence.writtenBy(viewer.person(), id);
                var face = faces.of(chat);
                yield face.ask(chat, viewer).row("cancel", face.about(chat)).done();
            }
            case FindMember(var id) -> {
                var chat = attendance.hostedBy(viewer.person(), id);
                yield viewer.draw("question.find-person")
                        .row("cancel", new Adding(chat.id(), 0))
                        .done();
            }
        };
    }

    public Heard hear(ChatQuestion question, Writing answer, Viewer viewer) {
        return switch (question) {
            case Say(var id) -> {
                var chat = correspondence.readBy(viewer.person(), id);
                yield faces.of(chat).say(chat, answer, viewer);
            }
            case FindMember(var id) -> {
                attendance.hostedBy(viewer.person(), id);
                searches.look(viewer.person(), Answers.words(answer));
                yield Heard.then(new AddingFound(id, 0));
            }
        };
    }
}
