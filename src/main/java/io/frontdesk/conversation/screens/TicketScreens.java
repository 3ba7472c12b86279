package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.TicketPlace;
import io.frontdesk.conversation.map.TicketPlace.Categories;
import io.frontdesk.conversation.map.TicketPlace.CategoriesFound;
import io.frontdesk.conversation.map.TicketPlace.Edit;
import io.frontdesk.conversation.map.TicketPlace.Finishing;
import io.frontdesk.conversation.map.TicketPlace.Found;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Listed;
import io.frontdesk.conversation.map.TicketPlace.Rating;
import io.frontdesk.conversation.map.TicketPlace.Responsible;
import io.frontdesk.conversation.map.TicketPlace.Shelves;
import io.frontdesk.conversation.map.TicketPlace.Status;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import org.springframework.stereotype.Component;

/** Who shows which place of the tickets. */
@Component
public class TicketScreens {

    private final TicketListScreens lists;
    private final TicketInfoScreens infos;
    private final TicketChangeScreens changes;
    private final TicketCategoryScreens categories;
    private final RatingScreens ratings;

    TicketScreens(
            TicketListScreens lists,
            TicketInfoScreens infos,
            TicketChangeScreens changes,
            TicketCategoryScreens categories,
            RatingScreens ratings) {
        this.lists = lists;
        this.infos = infos;
        this.changes = changes;
        this.categories = categories;
        this.ratings = ratings;
    }

    public Screen show(TicketPlace place, Viewer viewer) {
        return switch (place) {
            case Shelves its -> lists.shelves(viewer);
            case Listed its -> lists.listed(its, viewer);
            case Found its -> lists.found(its, viewer);
            case Info its -> infos.info(its, viewer);
            case Status its -> changes.status(its, viewer);
            case Edit its -> changes.edit(its, viewer);
            case Categories its -> categories.choice(its, viewer);
            case CategoriesFound its -> categories.found(its, viewer);
            case Responsible its -> changes.responsible(its, viewer);
            case Finishing its -> changes.finishing(its, viewer);
            case Rating its -> ratings.rating(its, viewer);
        };
    }
}
