package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.CodePlace.Renewing;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.screens.GuestCodeScreens;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.PassCodes;
import io.frontdesk.pass.PassCodes.Code;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings holders and guests the codes of passes: drawn once, and from then on by the id that Telegram gave the picture. */
@Component
class CodeCards implements ReceiptBook {

    private static final String KIND = "code";

    private final CodeDrawing drawing;
    private final GuestCodeScreens guests;
    private final PassCodes codes;
    private final Viewers viewers;
    private final Chatter chatter;

    CodeCards(CodeDrawing drawing, GuestCodeScreens guests, PassCodes codes, Viewers viewers, Chatter chatter) {
        this.drawing = drawing;
        this.guests = guests;
        this.codes = codes;
        this.viewers = viewers;
        this.chatter = chatter;
    }

    @EventListener
    void on(PassCodes.Wanted event) {
        var viewer = viewers.of(event.by());
        var card = event.isForGuest() ? guests.code(event.pass(), viewer) : own(event.pass(), viewer);
        switch (event.code()) {
            case Code.Fresh(var id, var token) -> {
                var picture = drawing.picture(event.pass(), token, viewer);
                chatter.file(viewer, picture, card.done(), Priority.INTERACTIVE, KIND + ":" + id);
            }
            case Code.Drawn(var file) -> {
                var picture = new Media(Media.Kind.PHOTO, file, FormattedText.EMPTY, null);
                chatter.screen(viewer, card.over(picture), Priority.INTERACTIVE);
            }
        }
    }

    private static Drawing own(Pass pass, Viewer holder) {
        var card = holder.draw("card.code", pass.id(), holder.moment(pass.starts()));
        return card.row(card.button("renew-code", new Renewing(pass.id())), card.button("pass", new Info(pass.id())));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public void delivered(String receipt, long chat, List<Long> messages) {}

    @Override
    public void uploaded(String receipt, long chat, long message, String file) {
        codes.drawn(LivingCards.number(receipt), file);
    }
}
