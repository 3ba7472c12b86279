package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.Versions;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chats;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.people.Refusal;
import org.springframework.stereotype.Component;

/** How a message read before its author changed it. */
@Component
class VersionScreens {

    /** So many fit into one message with all that an excerpt may hold. */
    private static final int MOST = 5;

    private final Correspondence correspondence;
    private final Chats chats;
    private final HistoryScreens histories;

    VersionScreens(Correspondence correspondence, Chats chats, HistoryScreens histories) {
        this.correspondence = correspondence;
        this.chats = chats;
        this.histories = histories;
    }

    Screen versions(Versions place, Viewer viewer) {
        var message = correspondence.messageFor(viewer.person(), place.message());
        if (message.isWithdrawn() || !correspondence.mayReview(viewer.person(), chats.chat(message.chatId()))) {
            throw Refusal.notYours();
        }
        var versions = chats.versions(message);
        var drawing = viewer.draw("versions.all", versions.size());
        versions.stream()
                .skip(Math.max(0, versions.size() - MOST))
                .forEach(version -> drawing.gap()
                        .line("versions.until", viewer.moment(version.until()), Kinds.what(version.content(), viewer)));
        return drawing.gap()
                .line("versions.now", Kinds.what(message.content(), viewer))
                .back(histories.pageOf(message))
                .done();
    }
}
