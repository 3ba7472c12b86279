package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Categories;
import io.frontdesk.conversation.map.TicketPlace.CategoriesFound;
import io.frontdesk.conversation.map.TicketPlace.Edit;
import io.frontdesk.conversation.map.TicketPlace.Found;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Rating;
import io.frontdesk.conversation.map.TicketPlace.Shelves;
import io.frontdesk.conversation.map.TicketQuestion;
import io.frontdesk.conversation.map.TicketQuestion.Ask;
import io.frontdesk.conversation.map.TicketQuestion.Comment;
import io.frontdesk.conversation.map.TicketQuestion.Description;
import io.frontdesk.conversation.map.TicketQuestion.Find;
import io.frontdesk.conversation.map.TicketQuestion.FindCategory;
import io.frontdesk.conversation.map.TicketQuestion.Subject;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.Ticket;
import io.frontdesk.ticket.Tickets;
import org.springframework.stereotype.Component;

/** What is asked about tickets, and what becomes of the answers. */
@Component
public class TicketQuestions {

    private final Tickets tickets;
    private final TicketLabels labels;
    private final Reception reception;
    private final Searches searches;

    TicketQuestions(Tickets tickets, TicketLabels labels, Reception reception, Searches searches) {
        this.tickets = tickets;
        this.labels = labels;
        this.reception = reception;
        this.searches = searches;
    }

    public Screen show(TicketQuestion question, Viewer viewer) {
        return switch (question) {
            case Subject(var id) -> ask("question.subject", worked(id, viewer), viewer);
            case Description(var id) -> ask("question.description", worked(id, viewer), viewer);
            case Comment(var id) -> comment(rated(applied(id, viewer)), viewer);
            case Ask its -> cancelled(viewer.draw("question.ask"), new Shelves());
            case FindCategory(var id) -> findCategory(id, viewer);
            case Find its -> find(viewer);
        };
    }

    private Ticket worked(long id, Viewer viewer) {
        return tickets.workedBy(viewer.person(), id);
    }

    private Ticket applied(long id, Viewer viewer) {
        return tickets.appliedBy(viewer.person(), id);
    }

    private static Screen find(Viewer viewer) {
        if (!viewer.person().role().servesTickets()) {
            throw Refusal.notYours();
        }
        return cancelled(viewer.draw("question.find"), new Shelves());
    }

    private Screen findCategory(long id, Viewer viewer) {
        var ticket = tickets.filedBy(viewer.person(), id);
        return cancelled(viewer.draw("question.find-category"), new Categories(ticket.id(), 0));
    }

    private static Ticket rated(Ticket ticket) {
        ticket.requireRated();
        return ticket;
    }

    private Screen ask(String key, Ticket ticket, Viewer viewer) {
        var drawing = viewer.draw(key, ticket.id(), labels.applicant(ticket), ticket.subject());
        return cancelled(drawing, new Info(ticket.id()));
    }

    private static Screen comment(Ticket ticket, Viewer viewer) {
        return cancelled(viewer.draw("question.comment").line("question.comment-optional"), new Info(ticket.id()));
    }

    private static Screen cancelled(Drawing drawing, Place back) {
        return drawing.row("cancel", back).done();
    }

    public Heard hear(TicketQuestion question, Writing answer, Viewer viewer) {
        var who = viewer.person();
        return switch (question) {
            case Ask its -> reception.ask(viewer, answer);
            case Subject(var id) -> {
                tickets.rename(who, id, Answers.words(answer));
                yield Heard.then(new Edit(id));
            }
            case Description(var id) -> {
                tickets.describe(who, id, Answers.words(answer));
                yield Heard.then(new Edit(id));
            }
            case Comment(var id) -> {
                tickets.comment(who, id, Answers.words(answer));
                yield Heard.then(new Rating(id));
            }
            case FindCategory(var id) -> {
                tickets.filedBy(who, id);
                searches.look(who, Answers.words(answer));
                yield Heard.then(new CategoriesFound(id, 0));
            }
            case Find its -> {
                searches.look(who, Answers.words(answer));
                yield Heard.then(new Found(0));
            }
        };
    }
}
