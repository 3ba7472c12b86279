package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassPlace;
import io.frontdesk.conversation.map.PassPlace.Cancelling;
import io.frontdesk.conversation.map.PassPlace.Created;
import io.frontdesk.conversation.map.PassPlace.Day;
import io.frontdesk.conversation.map.PassPlace.Edit;
import io.frontdesk.conversation.map.PassPlace.Found;
import io.frontdesk.conversation.map.PassPlace.Hour;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Listed;
import io.frontdesk.conversation.map.PassPlace.Minute;
import io.frontdesk.conversation.map.PassPlace.Month;
import io.frontdesk.conversation.map.PassPlace.OfCounterparty;
import io.frontdesk.conversation.map.PassPlace.OfPerson;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.PassPlace.UntilHour;
import io.frontdesk.conversation.map.PassPlace.UntilMinute;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import org.springframework.stereotype.Component;

/** Who shows which place of the passes. */
@Component
public class PassScreens {

    private final PassListScreens lists;
    private final RelatedPassScreens related;
    private final CalendarScreens calendar;
    private final PassInfoScreens infos;
    private final PassEditScreens edits;

    PassScreens(
            PassListScreens lists,
            RelatedPassScreens related,
            CalendarScreens calendar,
            PassInfoScreens infos,
            PassEditScreens edits) {
        this.lists = lists;
        this.related = related;
        this.calendar = calendar;
        this.infos = infos;
        this.edits = edits;
    }

    public Screen show(PassPlace place, Viewer viewer) {
        return switch (place) {
            case Shelves its -> lists.shelves(viewer);
            case Listed its -> lists.listed(its, viewer);
            case Found its -> lists.found(its, viewer);
            case OfPerson its -> related.ofPerson(its, viewer);
            case OfCounterparty its -> related.ofCounterparty(its, viewer);
            case Month its -> calendar.month(its, viewer);
            case Day its -> calendar.day(its, viewer);
            case Hour its -> calendar.hour(its, viewer);
            case Minute its -> calendar.minute(its, viewer);
            case Created its -> edits.created(its, viewer);
            case Info its -> infos.info(its, viewer);
            case Edit its -> edits.edit(its, viewer);
            case UntilHour its -> edits.untilHour(its, viewer);
            case UntilMinute its -> edits.untilMinute(its, viewer);
            case Cancelling its -> edits.cancelling(its, viewer);
        };
    }

    /** Where the person stands who cannot go there: time goes on, and passes are decided upon. */
    public Place insteadOf(PassPlace place) {
        return switch (place) {
            case Shelves its -> its;
            case Listed its -> new Shelves();
            case Found its -> new Shelves();
            case OfPerson its -> new Shelves();
            case OfCounterparty its -> new Shelves();
            case Month its -> new Month(0);
            case Day its -> calendar.before(its);
            case Hour its -> calendar.before(its);
            case Minute its -> calendar.before(its);
            case Created its -> new Info(its.pass());
            case Info its -> new Shelves();
            case Edit its -> new Info(its.pass());
            case UntilHour its -> new Edit(its.pass());
            case UntilMinute its -> new UntilHour(its.pass(), its.later());
            case Cancelling its -> new Info(its.pass());
        };
    }
}
