package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.Adding;
import io.frontdesk.conversation.map.ChatPlace.AddingFound;
import io.frontdesk.conversation.map.ChatQuestion;
import io.frontdesk.conversation.map.ChatQuestion.FindMember;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.ChatQuestion.SayFirst;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Attendance;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Refusal;
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
            case Say(var id) -> ask(correspondence.writtenBy(viewer.person(), id), viewer);
            case SayFirst(var id) -> {
                var chat = correspondence.writtenBy(viewer.person(), id);
                faces.of(chat).admitFirst(chat, viewer);
                yield ask(chat, viewer);
            }
            case FindMember(var id) -> {
                var chat = attendance.hostedBy(viewer.person(), id);
                yield viewer.draw("question.find-person")
                        .row("cancel", new Adding(chat.id(), 0))
                        .done();
            }
        };
    }

    private Screen ask(Chat chat, Viewer viewer) {
        var face = faces.of(chat);
        return face.ask(chat, viewer).row("cancel", face.about(chat, viewer)).done();
    }

    /** Where the person stands to whom the question cannot be put. */
    public Place insteadOf(ChatQuestion question, Viewer viewer) {
        try {
            var chat = correspondence.readBy(viewer.person(), question.chat());
            return faces.of(chat).about(chat, viewer);
        } catch (Refusal notTheirs) {
            return new Home();
        }
    }

    public Heard hear(ChatQuestion question, Writing answer, Viewer viewer) {
        return switch (question) {
            case Say(var id) -> {
                var chat = correspondence.readBy(viewer.person(), id);
                yield faces.of(chat).say(chat, answer, viewer);
            }
            case SayFirst(var id) -> {
                var chat = correspondence.readBy(viewer.person(), id);
                yield faces.of(chat).sayFirst(chat, answer, viewer);
            }
            case FindMember(var id) -> {
                attendance.hostedBy(viewer.person(), id);
                searches.look(viewer.person(), Answers.words(answer));
                yield Heard.then(new AddingFound(id, 0));
            }
        };
    }
}
