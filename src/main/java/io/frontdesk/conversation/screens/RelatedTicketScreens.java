package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.ticket.RelatedTickets;
import io.frontdesk.ticket.RelatedTickets.Relation;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;

/** The tickets around a person or an organisation. */
@Component
class RelatedTicketScreens {

    private final RelatedTickets tickets;
    private final TicketLabels labels;

    RelatedTicketScreens(RelatedTickets tickets, TicketLabels labels) {
        this.tickets = tickets;
        this.labels = labels;
    }

    /** @param drawing the title */
    Screen list(
            Drawing drawing, Relation relation, long to, int asked, IntFunction<Place> at, Place back, Viewer viewer) {
        var total = tickets.count(viewer.person(), relation, to);
        var page = Drawing.page(asked, total);
        return drawing.line("tickets.related", total)
                .lineIf(total == 0, "related.empty")
                .list(
                        tickets.rows(viewer.person(), relation, to, page, Drawing.PAGE),
                        row -> drawing.labelled(labels.row(viewer, row), new Info(row.id())))
                .pages(page, total, at)
                .back(back)
                .done();
    }
}
