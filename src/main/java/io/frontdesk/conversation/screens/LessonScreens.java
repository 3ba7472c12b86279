package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.LessonCommand;
import io.frontdesk.conversation.map.LessonCommand.AddPhrase;
import io.frontdesk.conversation.map.LessonCommand.Forget;
import io.frontdesk.conversation.map.LessonCommand.Remember;
import io.frontdesk.conversation.map.LessonPlace;
import io.frontdesk.conversation.map.LessonPlace.Choosing;
import io.frontdesk.conversation.map.LessonPlace.ChoosingFound;
import io.frontdesk.conversation.map.LessonPlace.Forgotten;
import io.frontdesk.conversation.map.LessonPlace.Preview;
import io.frontdesk.conversation.map.LessonPlace.Remembered;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.Takeaways;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers what was asked and answered in a ticket. */
@Component
public class LessonScreens {

    private final Takeaways takeaways;
    private final Tickets tickets;
    private final Categories categories;
    private final KnownPhrases phrases;
    private final LessonChoiceScreens choices;
    private final LessonPreviews previews;

    LessonScreens(
            Takeaways takeaways,
            Tickets tickets,
            Categories categories,
            KnownPhrases phrases,
            LessonChoiceScreens choices,
            LessonPreviews previews) {
        this.takeaways = takeaways;
        this.tickets = tickets;
        this.categories = categories;
        this.phrases = phrases;
        this.choices = choices;
        this.previews = previews;
    }

    /** The way here, on the screen of a ticket of which nothing is remembered yet. */
    static void offer(Ticket ticket, Drawing drawing, Viewer viewer) {
        drawing.rowIf(Takeaways.isFrom(ticket, viewer.person()), "remember-answer", new Choosing(ticket.id(), 0));
    }

    public Screen show(LessonPlace place, Viewer viewer) {
        return switch (place) {
            case Choosing its -> choices.choice(its, viewer);
            case ChoosingFound its -> choices.found(its, viewer);
            case Preview its -> previews.preview(its, viewer);
            case Remembered(var ticket) -> remembered(tickets.filedBy(viewer.person(), ticket), viewer);
            case Forgotten(var ticket) -> forgotten(tickets.filedBy(viewer.person(), ticket), viewer);
        };
    }

    private Screen remembered(Ticket ticket, Viewer viewer) {
        var id = ticket.categoryId();
        if (id == null) {
            throw Refusal.notYours();
        }
        var category = categories.get(id);
        var drawing = viewer.draw("lesson.remembered", category.name(), category.answers());
        if (viewer.person().role().manages()) {
            drawing.row("category", new CategoryPlace.Info(id));
        }
        return drawing.row("ticket", new Info(ticket.id())).done();
    }

    private static Screen forgotten(Ticket ticket, Viewer viewer) {
        return viewer.draw("lesson.forgotten", ticket.id())
                .row("ticket", new Info(ticket.id()))
                .done();
    }

    public Place run(LessonCommand command, Viewer viewer) {
        return switch (command) {
            case Remember(var ticket, var category) -> {
                takeaways.remember(viewer.person(), ticket, category, previews.language(ticket, viewer));
                yield new Remembered(ticket);
            }
            case AddPhrase(var ticket, var category) -> {
                takeaways.remember(viewer.person(), ticket, category, null);
                yield new Remembered(ticket);
            }
            case Forget(var ticket, var phrase) -> {
                forget(
                        tickets.filedBy(viewer.person(), ticket),
                        phrases.get(phrase).ticketId(),
                        phrase,
                        viewer);
                yield new Forgotten(ticket);
            }
        };
    }

    private void forget(Ticket ticket, @Nullable Long learnedFrom, long phrase, Viewer viewer) {
        if (!Objects.equals(learnedFrom, ticket.id())) {
            throw Refusal.notYours();
        }
        phrases.remove(viewer.person(), phrase);
    }

    public Place insteadOf(LessonCommand command) {
        return new Info(command.ticket());
    }
}
