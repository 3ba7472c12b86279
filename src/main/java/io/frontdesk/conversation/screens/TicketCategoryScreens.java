package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.NewCategoryQuestion.Name;
import io.frontdesk.conversation.map.TicketCommand.File;
import io.frontdesk.conversation.map.TicketCommand.Unfile;
import io.frontdesk.conversation.map.TicketPlace;
import io.frontdesk.conversation.map.TicketPlace.CategoriesFound;
import io.frontdesk.conversation.map.TicketPlace.Edit;
import io.frontdesk.conversation.map.TicketQuestion.FindCategory;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Chooses what a ticket is about. */
@Component
class TicketCategoryScreens {

    private final Tickets tickets;
    private final Categories categories;
    private final Searches searches;

    TicketCategoryScreens(Tickets tickets, Categories categories, Searches searches) {
        this.tickets = tickets;
        this.categories = categories;
        this.searches = searches;
    }

    Screen choice(TicketPlace.Categories place, Viewer viewer) {
        var ticket = tickets.filedBy(viewer.person(), place.ticket());
        var total = categories.countInUse();
        var page = Drawing.page(place.page(), total);
        var drawing = viewer.draw("category.choose", ticket.id()).lineIf(total == 0, "category.none-yet");
        present(ticket, drawing, viewer);
        choices(drawing, categories.inUse(page, Drawing.PAGE), ticket);
        return drawing.pages(page, total, other -> new TicketPlace.Categories(ticket.id(), other))
                .rowIf(total > 0, "find", new FindCategory(ticket.id()))
                .row("add", new Name(ticket.id()))
                .rowIf(ticket.categoryId() != null, "no-category", new Unfile(ticket.id()))
                .back(new Edit(ticket.id()))
                .done();
    }

    /** The one that is chosen now, for those who may change it. */
    private void present(Ticket ticket, Drawing drawing, Viewer viewer) {
        line(ticket, drawing);
        var id = ticket.categoryId();
        if (id != null && viewer.person().role().manages()) {
            drawing.row(drawing.labelled(
                    viewer.line("category.open", categories.get(id).name()), new CategoryPlace.Info(id)));
        }
    }

    /** What the ticket is about, where that is known. */
    void line(Ticket ticket, Drawing drawing) {
        var id = ticket.categoryId();
        if (id != null) {
            drawing.line("ticket.category", categories.get(id).name());
        }
    }

    Screen found(CategoriesFound place, Viewer viewer) {
        var ticket = tickets.filedBy(viewer.person(), place.ticket());
        var words = searches.of(viewer.person());
        var found = categories.foundInUse(words);
        var page = Drawing.page(place.page(), found.count());
        var drawing = viewer.draw("category.choose", ticket.id()).line("category.found", words, found.count());
        DirectoryListScreens.explain(found, drawing);
        choices(drawing, categories.known(found.page(page, Drawing.PAGE)), ticket);
        return drawing.pages(page, found.count(), other -> new CategoriesFound(ticket.id(), other))
                .row("find-again", new FindCategory(ticket.id()))
                .row("add", new Name(ticket.id()))
                .back(new TicketPlace.Categories(ticket.id(), 0))
                .done();
    }

    private static void choices(Drawing drawing, List<Category> choices, Ticket ticket) {
        drawing.list(choices, each -> drawing.labelled(each.name(), new File(ticket.id(), each.id())));
    }
}
