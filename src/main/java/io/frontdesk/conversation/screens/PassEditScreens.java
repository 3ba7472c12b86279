package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassCommand.Allow;
import io.frontdesk.conversation.map.PassCommand.Cancel;
import io.frontdesk.conversation.map.PassCommand.End;
import io.frontdesk.conversation.map.PassCommand.Endless;
import io.frontdesk.conversation.map.PassCommand.Entries;
import io.frontdesk.conversation.map.PassPlace.Cancelling;
import io.frontdesk.conversation.map.PassPlace.Created;
import io.frontdesk.conversation.map.PassPlace.Edit;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.UntilHour;
import io.frontdesk.conversation.map.PassPlace.UntilMinute;
import io.frontdesk.conversation.map.PassQuestion.Describe;
import io.frontdesk.conversation.map.PassQuestion.Detail;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.Slots;
import io.frontdesk.people.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** What a holder says about a visit, until somebody has decided. */
@Component
class PassEditScreens {

    private static final int TIMES_A_ROW = 4;

    private final Passes passes;
    private final Slots slots;
    private final PassLabels labels;

    PassEditScreens(Passes passes, Slots slots, PassLabels labels) {
        this.passes = passes;
        this.slots = slots;
        this.labels = labels;
    }

    Screen created(Created place, Viewer viewer) {
        return describing("pass.created", passes.describedBy(viewer.person(), place.pass()), viewer);
    }

    Screen edit(Edit place, Viewer viewer) {
        return describing("pass.edit", passes.describedBy(viewer.person(), place.pass()), viewer);
    }

    private Screen describing(String key, Pass pass, Viewer viewer) {
        var id = pass.id();
        var drawing = viewer.draw(key, id);
        labels.standingOfOwn(pass, drawing, viewer);
        PassLabels.times(pass, drawing, viewer);
        PassLabels.details(pass, drawing);
        return drawing.gap()
                .line("pass.optional")
                .row(
                        drawing.button("guests", new Describe(id, Detail.GUESTS)),
                        drawing.button("car", new Describe(id, Detail.CAR)))
                .row(
                        drawing.button("purpose", new Describe(id, Detail.PURPOSE)),
                        drawing.button("remark", new Describe(id, Detail.COMMENT)))
                .row("until", new UntilHour(id, 0))
                .row(
                        pass.isSingleUse() ? "many-entries" : "one-entry",
                        new Allow(id, pass.isSingleUse() ? Entries.MANY : Entries.ONE))
                .row("pass", new Info(id))
                .done();
    }

    Screen untilHour(UntilHour place, Viewer viewer) {
        var pass = passes.describedBy(viewer.person(), place.pass());
        var day = day(pass, place.later(), viewer);
        var hours = slots.hoursAfter(pass.starts(), day);
        if (hours.isEmpty() && place.later() == 0) {
            return untilHour(new UntilHour(place.pass(), 1), viewer);
        }
        var drawing = until(pass, day, viewer);
        drawing.grid(
                TIMES_A_ROW,
                hours,
                hour -> drawing.labelled(
                        viewer.phrases().time(LocalTime.of(hour, 0)), new UntilMinute(pass.id(), place.later(), hour)));
        return otherDay(pass, place.later(), drawing, viewer)
                .rowIf(pass.ends() != null, "endless", new Endless(pass.id()))
                .back(new Edit(pass.id()))
                .done();
    }

    private Drawing otherDay(Pass pass, int later, Drawing drawing, Viewer viewer) {
        if (later == 0) {
            return drawing.row("next-day", new UntilHour(pass.id(), 1));
        }
        return drawing.rowIf(
                !slots.hoursAfter(pass.starts(), day(pass, 0, viewer)).isEmpty(),
                "same-day",
                new UntilHour(pass.id(), 0));
    }

    private static LocalDate day(Pass pass, int later, Viewer viewer) {
        if (later > 1) {
            throw Refusal.notYours();
        }
        return LocalDate.ofInstant(pass.starts(), viewer.zone()).plusDays(later);
    }

    private static Drawing until(Pass pass, LocalDate day, Viewer viewer) {
        return viewer.draw("pass.until", pass.id())
                .line("pass.starts", viewer.moment(pass.starts()))
                .line("pass.chosen", viewer.phrases().day(day));
    }

    Screen untilMinute(UntilMinute place, Viewer viewer) {
        var pass = passes.describedBy(viewer.person(), place.pass());
        var day = day(pass, place.later(), viewer);
        var minutes = slots.minutesAfter(pass.starts(), day, place.hour());
        if (minutes.isEmpty()) {
            throw new Refusal("refusal.time-end");
        }
        var drawing = until(pass, day, viewer);
        return drawing.grid(
                        TIMES_A_ROW,
                        minutes,
                        at -> drawing.labelled(viewer.phrases().time(at.toLocalTime()), new End(pass.id(), at)))
                .back(new UntilHour(pass.id(), place.later()))
                .done();
    }

    Screen cancelling(Cancelling place, Viewer viewer) {
        var pass = passes.cancelledBy(viewer.person(), place.pass());
        var drawing = viewer.draw("pass.cancel-sure", pass.id(), viewer.moment(pass.starts()));
        return drawing.row(
                        drawing.button("yes", new Cancel(pass.id()), Look.DANGER),
                        drawing.button("no", new Info(pass.id())))
                .done();
    }
}
