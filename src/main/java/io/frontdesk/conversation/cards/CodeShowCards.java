package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.CodeCommand.Hide;
import io.frontdesk.conversation.map.CodeCommand.Show;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.CodeShow;
import io.frontdesk.pass.CodeShows;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Verdicts;
import io.frontdesk.people.People;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The message in which a code changes, and what stands there when it is over: nothing, since a picture cannot become a text. */
@Component
class CodeShowCards implements ReceiptBook {

    private static final String KIND = "show";

    private final CodeDrawing drawing;
    private final CodeShows shows;
    private final Verdicts verdicts;
    private final People people;
    private final Viewers viewers;
    private final Chatter chatter;

    CodeShowCards(
            CodeDrawing drawing, CodeShows shows, Verdicts verdicts, People people, Viewers viewers, Chatter chatter) {
        this.drawing = drawing;
        this.shows = shows;
        this.verdicts = verdicts;
        this.people = people;
        this.viewers = viewers;
        this.chatter = chatter;
    }

    @EventListener
    void on(CodeShow.Turned event) {
        var show = event.show();
        var holder = holder(event.pass());
        var picture = drawing.picture(event.pass(), event.token(), holder);
        var card = holder.draw("card.code-moves", event.pass().id(), holder.time(show.endsAt()))
                .row("hide-code", new Hide(event.pass().id()))
                .done();
        var receipt = KIND + ":" + show.id();
        var message = show.message();
        if (message == null) {
            chatter.file(holder, picture, card, Priority.INTERACTIVE, receipt);
        } else {
            chatter.exchangeFile(holder, message, picture, card, receipt);
        }
    }

    @EventListener
    void on(CodeShow.Ended event) {
        var holder = holder(event.pass());
        var message = event.message();
        if (message != null) {
            chatter.remove(holder, message);
        }
        if (event.timeIsUp()) {
            var card = holder.draw("card.code-hidden", event.pass().id());
            if (verdicts.of(event.pass()).isPresentable()) {
                card.row("show-again", new Show(event.pass().id()));
            }
            chatter.quietCard(
                    holder, card.row("pass", new Info(event.pass().id())).done(), null, null);
        }
    }

    private Viewer holder(Pass pass) {
        return viewers.of(people.get(pass.holderId()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    /** The show may have ended while its message was on its way. */
    @Override
    public void delivered(String receipt, long chat, List<Long> messages) {
        if (!shows.shownIn(LivingCards.number(receipt), messages.getFirst())) {
            chatter.remove(viewers.of(people.get(chat)), messages.getFirst());
        }
    }

    @Override
    public void unchangeable(String receipt, long chat, long message) {
        shows.lost(LivingCards.number(receipt));
    }
}
