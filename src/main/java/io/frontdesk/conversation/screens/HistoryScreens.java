package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.Adding;
import io.frontdesk.conversation.map.ChatPlace.Entry;
import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatPlace.Members;
import io.frontdesk.conversation.map.ChatPlace.Versions;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Attendance;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.Message;
import io.frontdesk.people.Refusal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was written in a chat, page by page, and each message in full. */
@Component
class HistoryScreens {

    private static final int ENTRIES = 5;

    private final Correspondence correspondence;
    private final Attendance attendance;
    private final Chats chats;
    private final ChatFaces faces;
    private final Entries entries;

    HistoryScreens(
            Correspondence correspondence, Attendance attendance, Chats chats, ChatFaces faces, Entries entries) {
        this.correspondence = correspondence;
        this.attendance = attendance;
        this.chats = chats;
        this.faces = faces;
        this.entries = entries;
    }

    /** Oldest entry of a page on top as in any chat; page 0 holds the newest. */
    Screen history(History place, Viewer viewer) {
        var chat = correspondence.readBy(viewer.person(), place.chat());
        var face = faces.of(chat);
        var total = chats.count(chat.id());
        var last = Math.max(0, (total - 1) / ENTRIES);
        var page = Math.min(place.page(), last);
        var messages = chats.history(chat.id(), page, ENTRIES).reversed();
        if (place.page() == 0 && total > 0) {
            correspondence.opened(viewer.person(), chat, messages.getLast());
        }
        var drawing = viewer.blank().line(face.title(chat, viewer));
        if (total == 0) {
            begin(drawing, chat, viewer);
        }
        entries.of(messages, viewer).forEach(entry -> drawing.gap().line(entry));
        drawing.pairs(openable(messages), message -> open(message, drawing, viewer))
                .pairs(changed(messages, chat, viewer), message -> versions(message, drawing, viewer))
                .turningBack(page, last, other -> new History(chat.id(), other))
                .rowIf(
                        correspondence.mayWrite(viewer.person(), chat),
                        face.verb(chat, viewer),
                        face.question(chat, viewer));
        return members(drawing, chat, viewer).back(face.about(chat, viewer)).done();
    }

    private void begin(Drawing drawing, Chat chat, Viewer viewer) {
        var verb = viewer.line("button." + faces.of(chat).verb(chat, viewer));
        drawing.line("chat.empty").lineIf(correspondence.mayWrite(viewer.person(), chat), "chat.empty.begin", verb);
    }

    private static List<Message> openable(List<Message> messages) {
        return messages.stream()
                .filter(message -> !message.isWithdrawn() && Entries.hasMore(message))
                .toList();
    }

    private List<Message> changed(List<Message> messages, Chat chat, Viewer viewer) {
        return correspondence.mayReview(viewer.person(), chat)
                ? messages.stream()
                        .filter(message -> !message.isWithdrawn() && message.editedAt() != null)
                        .toList()
                : List.of();
    }

    private static Button versions(Message message, Drawing drawing, Viewer viewer) {
        return drawing.labelled(
                viewer.line("versions.open", viewer.time(message.sentAt())), new Versions(message.id()));
    }

    private static Button open(Message message, Drawing drawing, Viewer viewer) {
        return drawing.labelled(
                Kinds.kind(message.content(), viewer) + " · " + viewer.time(message.sentAt()), new Entry(message.id()));
    }

    private Drawing members(Drawing drawing, Chat chat, Viewer viewer) {
        return attendance.mayInvite(viewer.person(), chat)
                ? drawing.row(
                        drawing.button("add-member", new Adding(chat.id(), 0)),
                        drawing.button("members", new Members(chat.id())))
                : drawing;
    }

    /** As it was sent; where that is a file, the next screen opens below. */
    Screen entry(Entry place, Viewer viewer) {
        var message = correspondence.messageFor(viewer.person(), place.message());
        if (message.isWithdrawn()) {
            throw new Refusal("refusal.withdrawn");
        }
        return viewer.blank().back(pageOf(message)).under(message.content());
    }

    /** The page of the history on which it stands. */
    History pageOf(Message message) {
        return new History(message.chatId(), chats.countAfter(message) / ENTRIES);
    }
}
