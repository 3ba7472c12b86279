package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatCommand.Withdraw;
import io.frontdesk.conversation.map.ChatPlace;
import io.frontdesk.conversation.map.ChatPlace.Adding;
import io.frontdesk.conversation.map.ChatPlace.AddingFound;
import io.frontdesk.conversation.map.ChatPlace.Entry;
import io.frontdesk.conversation.map.ChatPlace.HasLeft;
import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatPlace.Leaving;
import io.frontdesk.conversation.map.ChatPlace.Members;
import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.ChatPlace.Versions;
import io.frontdesk.conversation.map.ChatPlace.Withdrawn;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.Withdrawals;
import org.springframework.stereotype.Component;

/** What became of messages that were sent into a chat; who shows the other places of a chat. */
@Component
public class ChatScreens {

    private final HistoryScreens histories;
    private final VersionScreens versions;
    private final MemberScreens members;
    private final Correspondence correspondence;
    private final Chats chats;
    private final Withdrawals withdrawals;
    private final ChatFaces faces;

    ChatScreens(
            HistoryScreens histories,
            VersionScreens versions,
            MemberScreens members,
            Correspondence correspondence,
            Chats chats,
            Withdrawals withdrawals,
            ChatFaces faces) {
        this.histories = histories;
        this.versions = versions;
        this.members = members;
        this.correspondence = correspondence;
        this.chats = chats;
        this.withdrawals = withdrawals;
        this.faces = faces;
    }

    public Screen show(ChatPlace place, Viewer viewer) {
        return switch (place) {
            case History its -> histories.history(its, viewer);
            case Entry its -> histories.entry(its, viewer);
            case Versions its -> versions.versions(its, viewer);
            case Sent its -> sent(its, viewer);
            case Withdrawn its -> withdrawn(its, viewer);
            case Members its -> members.members(its, viewer);
            case Adding its -> members.adding(its, viewer);
            case AddingFound its -> members.found(its, viewer);
            case Leaving its -> members.leaving(its, viewer);
            case HasLeft its -> MemberScreens.hasLeft(viewer);
        };
    }

    private Screen sent(Sent place, Viewer viewer) {
        var message = correspondence.messageFor(viewer.person(), place.message());
        var chat = chats.chat(message.chatId());
        var face = faces.of(chat);
        var drawing = face.sent(chat, viewer);
        drawing.rowIf(withdrawals.mayWithdraw(viewer.person(), message), "withdraw", new Withdraw(message.id()));
        return face.next(drawing, chat, viewer).done();
    }

    private Screen withdrawn(Withdrawn place, Viewer viewer) {
        var message = correspondence.messageFor(viewer.person(), place.message());
        var chat = chats.chat(message.chatId());
        var face = faces.of(chat);
        var drawing = viewer.draw("sent.withdrawn");
        return drawing.rowIf(
                        correspondence.mayWrite(viewer.person(), chat),
                        face.verb(chat, viewer),
                        face.question(chat, viewer))
                .row("info", face.about(chat, viewer))
                .done();
    }
}
