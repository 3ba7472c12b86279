package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.LessonPlace.Choosing;
import io.frontdesk.conversation.map.LessonPlace.ChoosingFound;
import io.frontdesk.conversation.map.LessonPlace.Preview;
import io.frontdesk.conversation.map.LessonQuestion.FindCategory;
import io.frontdesk.conversation.map.LessonQuestion.NameCategory;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.Assistant;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.ticket.Takeaway;
import io.frontdesk.ticket.Takeaways;
import java.util.List;
import org.springframework.stereotype.Component;

/** Chooses under which category something is remembered: those that it may be about come first. */
@Component
class LessonChoiceScreens {

    /** What is less likely stands in its place among the others. */
    private static final double WORTH_OFFERING = 0.1;

    private final Takeaways takeaways;
    private final Categories categories;
    private final Assistant assistant;
    private final Searches searches;

    LessonChoiceScreens(Takeaways takeaways, Categories categories, Assistant assistant, Searches searches) {
        this.takeaways = takeaways;
        this.categories = categories;
        this.assistant = assistant;
        this.searches = searches;
    }

    Screen choice(Choosing place, Viewer viewer) {
        var takeaway = takeaways.of(viewer.person(), place.ticket());
        var id = takeaway.ticket().id();
        var total = categories.countInUse();
        var page = Drawing.page(place.page(), total);
        var drawing = heading(takeaway, viewer).lineIf(total == 0, "category.none-yet");
        var likely = page == 0 ? likely(takeaway) : List.<Category>of();
        drawing.list(
                likely,
                each -> drawing.labelled(viewer.line("lesson.likely", each.name()), new Preview(id, each.id())));
        var others = categories.inUse(page, Drawing.PAGE).stream()
                .filter(each -> likely.stream().noneMatch(known -> known.id() == each.id()))
                .toList();
        choices(others, id, drawing);
        return drawing.pages(page, total, other -> new Choosing(id, other))
                .rowIf(total > 0, "find", new FindCategory(id))
                .row("add", new NameCategory(id))
                .back(new Info(id))
                .done();
    }

    private static Drawing heading(Takeaway takeaway, Viewer viewer) {
        var question = takeaway.question();
        var drawing = viewer.draw("lesson.choose", takeaway.ticket().id());
        return question == null ? drawing : drawing.line("lesson.asked", question);
    }

    private List<Category> likely(Takeaway takeaway) {
        var question = takeaway.question();
        return question == null
                ? List.of()
                : categories.known(assistant.understand(question).likely().stream()
                        .filter(likely -> likely.probability() >= WORTH_OFFERING)
                        .map(Likely::category)
                        .toList());
    }

    Screen found(ChoosingFound place, Viewer viewer) {
        var takeaway = takeaways.of(viewer.person(), place.ticket());
        var id = takeaway.ticket().id();
        var words = searches.of(viewer.person());
        var found = categories.foundInUse(words);
        var page = Drawing.page(place.page(), found.count());
        var drawing = heading(takeaway, viewer).line("category.found", words, found.count());
        DirectoryListScreens.explain(found, drawing);
        choices(categories.known(found.page(page, Drawing.PAGE)), id, drawing);
        return drawing.pages(page, found.count(), other -> new ChoosingFound(id, other))
                .row("find-again", new FindCategory(id))
                .row("add", new NameCategory(id))
                .back(new Choosing(id, 0))
                .done();
    }

    private static void choices(List<Category> choices, long ticket, Drawing drawing) {
        drawing.list(choices, each -> drawing.labelled(each.name(), new Preview(ticket, each.id())));
    }
}
