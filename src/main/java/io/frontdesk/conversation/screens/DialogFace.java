package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.ContactPlace.Contact;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.dialog.Dialogs;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a private talk looks: to each of the two it is named after the other. */
@Component
class DialogFace implements ChatFace {

    private final Dialogs dialogs;
    private final People people;
    private final Correspondence correspondence;

    DialogFace(Dialogs dialogs, People people, Correspondence correspondence) {
        this.dialogs = dialogs;
        this.people = people;
        this.correspondence = correspondence;
    }

    @Override
    public Chat.Owner owner() {
        return Chat.Owner.DIALOG;
    }

    private Person partner(Chat chat, Viewer viewer) {
        return dialogs.partner(dialogs.owning(chat).orElseThrow(Refusal::notYours), viewer.person());
    }

    @Override
    public FormattedText title(Chat chat, Viewer viewer) {
        return viewer.phrases().text("chat.dialog", partner(chat, viewer).name());
    }

    @Override
    public Drawing ask(Chat chat, Viewer viewer) {
        var partner = partner(chat, viewer);
        return viewer.draw("question.write-to", partner.name()).lineIf(!partner.isReachable(), "contact.unreachable");
    }

    @Override
    public String verb(Chat chat, Viewer viewer) {
        return "write";
    }

    @Override
    public Place about(Chat chat, Viewer viewer) {
        return new Contact(partner(chat, viewer).id());
    }

    @Override
    public Drawing sent(Chat chat, Viewer viewer) {
        var partner = partner(chat, viewer);
        return viewer.draw("sent.dialog", partner.name()).lineIf(!partner.isReachable(), "contact.unreachable");
    }

    @Override
    public Drawing next(Drawing sent, Chat chat, Viewer viewer) {
        return sent.row(
                        sent.button("write-more", new Say(chat.id())),
                        sent.button("history", new History(chat.id(), 0)))
                .row("home", new Home());
    }

    @Override
    public Heard say(Chat chat, Writing writing, Viewer viewer) {
        return Heard.then(new Sent(
                correspondence.write(viewer.person(), chat.id(), writing).id()));
    }

    @Override
    public String occasion(Message message, Chat chat) {
        return "dialog";
    }

    @Override
    public Optional<Drawing> card(Message message, Chat chat, String occasion, Viewer reader) {
        var card =
                reader.draw("card." + occasion, people.get(message.authorId()).name());
        return Optional.of(card.row(
                card.button("answer", new Say(chat.id()), Look.PRIMARY),
                card.button("history", new History(chat.id(), 0))));
    }

    @Override
    public boolean isQuiet(Chat chat, Viewer reader) {
        return dialogs.owning(chat)
                .filter(dialog -> dialog.isMutedBy(reader.person()))
                .isPresent();
    }

    @Override
    public Drawing invitation(Chat chat, String by, Viewer invited) {
        throw new IllegalStateException("A private talk is for two");
    }
}
