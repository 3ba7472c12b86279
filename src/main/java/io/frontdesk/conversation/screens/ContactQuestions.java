package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.ContactPlace.Contact;
import io.frontdesk.conversation.map.ContactPlace.Employees;
import io.frontdesk.conversation.map.ContactPlace.EmployeesFound;
import io.frontdesk.conversation.map.ContactQuestion;
import io.frontdesk.conversation.map.ContactQuestion.FindEmployee;
import io.frontdesk.conversation.map.ContactQuestion.WriteTo;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.dialog.Dialogs;
import io.frontdesk.people.People;
import io.frontdesk.people.Refusal;
import org.springframework.stereotype.Component;

/** What is asked about contacts, and what becomes of the answers. */
@Component
public class ContactQuestions {

    private final People people;
    private final Dialogs dialogs;
    private final Searches searches;

    ContactQuestions(People people, Dialogs dialogs, Searches searches) {
        this.people = people;
        this.dialogs = dialogs;
        this.searches = searches;
    }

    public Screen show(ContactQuestion question, Viewer viewer) {
        return switch (question) {
            case WriteTo(var id) -> {
                var person = people.find(id)
                        .filter(other -> dialogs.mayWrite(viewer.person(), other))
                        .orElseThrow(Refusal::notYours);
                Dialogs.requireWelcome(person);
                yield viewer.draw("question.write-to", person.name())
                        .lineIf(!person.isReachable(), "contact.unreachable")
                        .row("cancel", new Contact(id))
                        .done();
            }
            case FindEmployee its ->
                viewer.draw("question.find-person")
                        .row("cancel", new Employees(0))
                        .done();
        };
    }

    public Heard hear(ContactQuestion question, Writing answer, Viewer viewer) {
        return switch (question) {
            case WriteTo(var id) ->
                Heard.then(new Sent(dialogs.write(viewer.person(), id, answer).id()));
            case FindEmployee its -> {
                searches.look(viewer.person(), Answers.words(answer));
                yield Heard.then(new EmployeesFound(0));
            }
        };
    }
}
