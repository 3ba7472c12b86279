package io.frontdesk.conversation;

import io.frontdesk.conversation.CallbackData.Decoded;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.map.Command;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import org.springframework.stereotype.Component;

/** Presses of inline buttons. None goes unanswered: it leads somewhere, or a notice says why it does not. */
@Component
class Presses {

    private final CallbackData callbackData;
    private final CountedCommands counted;
    private final Router router;
    private final Whereabouts whereabouts;
    private final Viewers viewers;
    private final Reasons reasons;
    private final Chatter chatter;

    Presses(
            CallbackData callbackData,
            CountedCommands counted,
            Router router,
            Whereabouts whereabouts,
            Viewers viewers,
            Reasons reasons,
            Chatter chatter) {
        this.callbackData = callbackData;
        this.counted = counted;
        this.router = router;
        this.whereabouts = whereabouts;
        this.viewers = viewers;
        this.reasons = reasons;
        this.chatter = chatter;
    }

    void take(Incoming.Pressed press, Person person) {
        callbackData
                .decode(press.data())
                .ifPresentOrElse(decoded -> follow(press, decoded, person), () -> outOfDate(press, person));
    }

    private void follow(Incoming.Pressed press, Decoded decoded, Person person) {
        switch (decoded.target()) {
            case Place place -> go(press, place, decoded.onCard(), person);
            case Command command -> run(press, command, decoded.onCard(), person);
        }
    }

    private void go(Incoming.Pressed press, Place place, boolean onCard, Person person) {
        try {
            arrive(press, place, onCard, person);
            notice(press, person, "", false);
        } catch (Refusal refusal) {
            refuse(press, refusal, router.insteadOf(place, viewers.of(person)), onCard, person);
        }
    }

    private void run(Incoming.Pressed press, Command command, boolean onCard, Person person) {
        if (!counted.isFirst(press)) {
            notice(press, person, "", false);
            return;
        }
        try {
            arrive(press, router.run(command, viewers.of(person)), onCard, person);
            notice(press, person, "", false);
        } catch (Refusal refusal) {
            refuse(press, refusal, router.insteadOf(command), onCard, person);
        }
    }

    /** The screen that the button stood on becomes the next one; a card stays, and what is no text cannot take its place. */
    private void arrive(Incoming.Pressed press, Place place, boolean onCard, Person person) {
        var viewer = viewers.of(person);
        var screen = router.show(place, viewer);
        if (onCard || !screen.isText()) {
            chatter.screen(viewer, screen, Priority.INTERACTIVE);
        } else {
            chatter.redraw(viewer, press.message(), screen);
        }
        whereabouts.stands(person, place);
    }

    /** Says what has changed and shows how things stand now; a card has nothing to show but itself. */
    private void refuse(Incoming.Pressed press, Refusal refusal, Place instead, boolean onCard, Person person) {
        var viewer = viewers.of(person);
        notice(press, person, viewer.line(refusal.key(), reasons.of(refusal, viewer)), true);
        if (!onCard) {
            var shown = visible(instead, viewer);
            chatter.redraw(viewer, press.message(), router.show(shown, viewer));
            whereabouts.sees(person, shown);
        }
    }

    private Place visible(Place place, Viewer viewer) {
        try {
            router.show(place, viewer);
            return place;
        } catch (Refusal notVisible) {
            return new Home();
        }
    }

    private void outOfDate(Incoming.Pressed press, Person person) {
        var viewer = viewers.of(person);
        notice(press, person, viewer.line("notice.out-of-date"), false);
        chatter.screen(viewer, router.show(new Home(), viewer), Priority.INTERACTIVE);
        whereabouts.sees(person, new Home());
    }

    private void notice(Incoming.Pressed press, Person person, String text, boolean alert) {
        chatter.notice(viewers.of(person), press.callback(), text, alert);
    }
}
