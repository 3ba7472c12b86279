package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.map.VisitPlace.Check;
import io.frontdesk.conversation.map.VisitPlace.Inside;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.InsideList;
import org.springframework.stereotype.Component;

/** Whose guests are inside now: whoever came first is first. */
@Component
class InsideScreens {

    private final InsideList list;

    InsideScreens(InsideList list) {
        this.list = list;
    }

    /** The way there, for those whose business it is. */
    Drawing offer(Drawing drawing, Viewer viewer) {
        if (viewer.person().role().watchesPosts()) {
            var label = viewer.line("inside.counted", list.count(viewer.person()));
            drawing.row(drawing.labelled(label, new Inside(0)));
        }
        return drawing;
    }

    Screen inside(Inside place, Viewer viewer) {
        var total = list.count(viewer.person());
        var page = Drawing.page(place.page(), total);
        var rows = list.rows(viewer.person(), page, Drawing.PAGE);
        var drawing =
                viewer.draw("inside", total).lineIf(total == 0, "inside.nobody").lineIf(total == 0, "inside.empty");
        for (var row : rows) {
            drawing.gap()
                    .line("inside.guests", row.pass(), row.who())
                    .line("inside.since", viewer.moment(row.since()), row.post())
                    .lineIf(row.overdue(), "inside.overdue");
        }
        return drawing.list(
                        rows,
                        row -> drawing.labelled(
                                viewer.line("inside.row", row.overdue(), row.pass(), row.who()), new Check(row.pass())))
                .pages(page, total, Inside::new)
                .back(new Shelves())
                .done();
    }
}
