package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CounterpartyCommand.Clear;
import io.frontdesk.conversation.map.CounterpartyCommand.Extra;
import io.frontdesk.conversation.map.CounterpartyPlace.Info;
import io.frontdesk.conversation.map.CounterpartyPlace.Known;
import io.frontdesk.conversation.map.CounterpartyQuestion;
import io.frontdesk.conversation.map.CounterpartyQuestion.Name;
import io.frontdesk.conversation.map.CounterpartyQuestion.Write;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Counterparty;
import io.frontdesk.people.Counterparty.Line;
import org.springframework.stereotype.Component;

/** What is asked about organisations, and what becomes of the answers. */
@Component
public class CounterpartyQuestions {

    private final Counterparties counterparties;

    CounterpartyQuestions(Counterparties counterparties) {
        this.counterparties = counterparties;
    }

    public Screen show(CounterpartyQuestion question, Viewer viewer) {
        return switch (question) {
            case Name its ->
                viewer.draw("question.new-counterparty", Line.NAME.longest())
                        .row("cancel", new Listed(Directory.COUNTERPARTIES, 0))
                        .done();
            case Write its -> write(its, counterparties.get(its.counterparty()), viewer);
        };
    }

    private static Screen write(Write its, Counterparty counterparty, Viewer viewer) {
        var line = line(its.line());
        var now = counterparty.read(line);
        var drawing = viewer.draw("question.line", its.line(), counterparty.name(), line.longest());
        if (now != null) {
            drawing.line("question.now", now);
            clear(its, drawing);
        }
        return drawing.row("cancel", new Info(counterparty.id())).done();
    }

    private static void clear(Write its, Drawing drawing) {
        var extra = switch (its.line()) {
            case NAME -> null;
            case INN -> Extra.INN;
            case CONTACTS -> Extra.CONTACTS;
        };
        if (extra != null) {
            drawing.line("question.clear").row("clear", new Clear(its.counterparty(), extra));
        }
    }

    public Heard hear(CounterpartyQuestion question, Writing answer, Viewer viewer) {
        var words = Answers.words(answer);
        return switch (question) {
            case Name its -> Heard.then(add(words, viewer));
            case Write(var id, var line) -> {
                counterparties.write(viewer.person(), id, line(line), words);
                yield Heard.then(new Info(id));
            }
        };
    }

    /** One that is there already is offered instead of made again. */
    private Place add(String name, Viewer viewer) {
        var registration = counterparties.add(viewer.person(), name);
        var id = registration.entry().id();
        return registration.isNew() ? new Info(id) : new Known(id);
    }

    private static Line line(CounterpartyQuestion.Line line) {
        return switch (line) {
            case NAME -> Line.NAME;
            case INN -> Line.INN;
            case CONTACTS -> Line.CONTACTS;
        };
    }
}
