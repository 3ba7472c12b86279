package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DraftCommand.Send;
import io.frontdesk.conversation.map.DraftPlace;
import io.frontdesk.conversation.map.DraftPlace.Changed;
import io.frontdesk.conversation.map.DraftPlace.Shown;
import io.frontdesk.conversation.map.DraftPlace.Whole;
import io.frontdesk.conversation.map.DraftQuestion;
import io.frontdesk.conversation.map.DraftQuestion.Rewrite;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.screens.Drafts.Draft;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.Texts;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.Category.Standing;
import io.frontdesk.knowledge.Links;
import io.frontdesk.knowledge.Suggestions;
import org.springframework.stereotype.Component;

/** A ready answer, shown to the operator as the applicant would get it. */
@Component
public class DraftScreens {

    private final Drafts drafts;
    private final Suggestions suggestions;
    private final TicketLabels labels;

    DraftScreens(Drafts drafts, Suggestions suggestions, TicketLabels labels) {
        this.drafts = drafts;
        this.suggestions = suggestions;
        this.labels = labels;
    }

    public Screen show(DraftPlace place, Viewer viewer) {
        var draft = drafts.of(viewer.person(), place.suggestion());
        return switch (place) {
            case Shown its -> draft(draft, heading(draft, viewer), viewer);
            case Changed its -> draft(draft, heading(draft, viewer).line("draft.changed"), viewer);
            case Whole its -> whole(draft, viewer);
        };
    }

    private Drawing heading(Draft draft, Viewer viewer) {
        var ticket = draft.ticket();
        var language = draft.answer().language();
        return viewer.draw("draft.heading", ticket.id(), labels.applicant(ticket))
                .line("ticket.category", draft.category().name())
                .lineIf(draft.category().standing() == Standing.SUSPENDED, "draft.suspended")
                .lineIf(language != draft.wanted(), "draft.language", draft.wanted(), language)
                .lineIf(!labels.reaches(ticket), "ticket.unreachable");
    }

    private static Screen draft(Draft draft, Drawing heading, Viewer viewer) {
        var messages = ReadyAnswer.messages(draft.answer());
        var content = messages.getFirst();
        buttons(draft, heading);
        heading.line("draft.gets");
        if (messages.size() == 1 && fits(heading, content)) {
            return together(heading, content);
        }
        messages.forEach(message -> heading.line("answer.words", Kinds.what(message, viewer)));
        return heading.row("whole-draft", new Whole(draft.id())).done();
    }

    private static boolean fits(Drawing heading, Content content) {
        var above = heading.done().content().words().text().length() + 2;
        return above + content.words().text().length() <= ReadyAnswer.room(content);
    }

    private static Screen together(Drawing heading, Content content) {
        var words = content.words();
        var all = words.isEmpty() ? heading : heading.gap().line(words);
        return content instanceof Media media ? all.over(media) : all.done();
    }

    private static void buttons(Draft draft, Drawing drawing) {
        drawing.row(drawing.button("send", new Send(draft.id(), draft.answer().edition()), Look.PRIMARY))
                .row(
                        drawing.button("edit", new Rewrite(draft.id())),
                        drawing.button("cancel", new Info(draft.ticket().id())));
    }

    private static Screen whole(Draft draft, Viewer viewer) {
        var answer = draft.answer();
        return CategoryAnswerScreens.links(answer, viewer.blank())
                .back(new Shown(draft.id()))
                .under(answer.content());
    }

    public Screen ask(DraftQuestion question, Viewer viewer) {
        return switch (question) {
            case Rewrite(var id) -> rewrite(drafts.of(viewer.person(), id), viewer);
        };
    }

    private Screen rewrite(Draft draft, Viewer viewer) {
        var ticket = draft.ticket();
        var drawing = viewer.draw("question.rewrite", ticket.id(), labels.applicant(ticket));
        copy(words(draft.answer()), drawing, viewer);
        return drawing.row("cancel", new Shown(draft.id())).done();
    }

    private static void copy(String words, Drawing drawing, Viewer viewer) {
        var hint = viewer.phrases().text("question.rewrite-copy");
        var above =
                drawing.done().content().words().text().length() + hint.text().length() + 3;
        if (!words.isEmpty() && above + words.length() <= Texts.MESSAGE) {
            drawing.line(hint).gap().copied(words);
        }
    }

    private static String words(Answer answer) {
        var words = answer.content().words().text();
        return (words + "\n\n" + Links.text(answer.links())).strip();
    }

    /** Where somebody stands who can do nothing with it any more. */
    public Place insteadOf(long suggestion) {
        return suggestions
                .find(suggestion)
                .<Place>map(its -> new Info(its.ticketId()))
                .orElseGet(Home::new);
    }
}
