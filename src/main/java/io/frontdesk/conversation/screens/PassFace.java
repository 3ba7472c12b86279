package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Chat;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.Message;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Passes;
import io.frontdesk.people.People;
import io.frontdesk.people.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the two chats of a pass look: to its holder, and to the staff. */
@Component
class PassFace implements ChatFace {

    private final Passes passes;
    private final People people;
    private final PassLabels labels;
    private final Correspondence correspondence;

    PassFace(Passes passes, People people, PassLabels labels, Correspondence correspondence) {
        this.passes = passes;
        this.people = people;
        this.labels = labels;
        this.correspondence = correspondence;
    }

    @Override
    public Chat.Owner owner() {
        return Chat.Owner.PASS;
    }

    private Pass pass(Chat chat) {
        return passes.owning(chat).orElseThrow(Refusal::notYours);
    }

    @Override
    public FormattedText title(Chat chat, Viewer viewer) {
        var pass = pass(chat);
        return viewer.phrases().text(titleKey(chat, pass, viewer), pass.id());
    }

    private static String titleKey(Chat chat, Pass pass, Viewer viewer) {
        if (pass.isHolder(viewer.person())) {
            return "chat.pass-own";
        }
        return chat.isInternal() ? "chat.pass-internal" : "chat.pass-external";
    }

    @Override
    public Drawing ask(Chat chat, Viewer viewer) {
        var pass = pass(chat);
        return viewer.draw(askKey(chat, pass, viewer), pass.id(), labels.holder(pass))
                .lineIf(isToUnreachable(chat, pass, viewer), "pass.holder-unreachable");
    }

    private static String askKey(Chat chat, Pass pass, Viewer viewer) {
        if (chat.isInternal()) {
            return "question.pass-inside";
        }
        return pass.isHolder(viewer.person()) ? "question.pass-write" : "question.pass-answer";
    }

    private boolean isToUnreachable(Chat chat, Pass pass, Viewer viewer) {
        return !chat.isInternal() && !pass.isHolder(viewer.person()) && !labels.reaches(pass);
    }

    @Override
    public String verb(Chat chat, Viewer viewer) {
        if (chat.isInternal()) {
            return "answer-inside";
        }
        return pass(chat).isHolder(viewer.person()) ? "write" : "answer";
    }

    @Override
    public Place about(Chat chat, Viewer viewer) {
        return new Info(pass(chat).id());
    }

    @Override
    public Drawing sent(Chat chat, Viewer viewer) {
        var pass = pass(chat);
        return viewer.draw(chat.isInternal() ? "sent.pass-inside" : "sent.pass-outside", pass.id())
                .lineIf(isToUnreachable(chat, pass, viewer), "pass.holder-unreachable");
    }

    @Override
    public Drawing next(Drawing sent, Chat chat, Viewer viewer) {
        var pass = pass(chat);
        if (pass.isHolder(viewer.person())) {
            return sent.row("pass", new Info(pass.id())).row("home", new Home());
        }
        var info = sent.button("info", new Info(pass.id()));
        return chat.isInternal()
                ? sent.row(sent.button("internal", new History(chat.id(), 0)), info)
                : sent.row(sent.button("answer-more", new Say(chat.id())), info);
    }

    @Override
    public Heard say(Chat chat, Writing writing, Viewer viewer) {
        return Heard.then(new Sent(
                correspondence.write(viewer.person(), chat.id(), writing).id()));
    }

    @Override
    public String occasion(Message message, Chat chat) {
        if (chat.isInternal()) {
            return "pass-inside";
        }
        return pass(chat).holderId() == message.authorId() ? "pass-wrote" : "pass-answered";
    }

    @Override
    public Optional<Drawing> card(Message message, Chat chat, String occasion, Viewer reader) {
        var pass = pass(chat);
        if (pass.isHolder(reader.person())) {
            return Optional.of(ofOwn(message, chat, pass, reader));
        }
        var who = chat.isInternal() ? people.get(message.authorId()).name() : labels.holder(pass);
        var card = reader.draw("card." + occasion, pass.id(), who)
                .lineIf(labels.isBlocked(pass), "pass.holder-blocked")
                .lineIf(!labels.reaches(pass), "pass.holder-unreachable");
        return Optional.of(buttons(card, chat, pass, reader));
    }

    /** A holder may have several passes, and a ticket besides: it is said to which the message belongs. */
    private Drawing ofOwn(Message message, Chat chat, Pass pass, Viewer reader) {
        var card = reader.draw(
                "card.pass-answer", pass.id(), people.get(message.authorId()).name());
        return card.row(
                card.button("answer", new Say(chat.id()), Look.PRIMARY), card.button("pass", new Info(pass.id())));
    }

    private Drawing buttons(Drawing card, Chat chat, Pass pass, Viewer reader) {
        if (correspondence.mayWrite(reader.person(), chat)) {
            card.row(card.button(chat.isInternal() ? "answer-inside" : "answer", new Say(chat.id()), Look.PRIMARY));
        }
        return card.row(
                card.button("internal", new History(pass.internalChatId(), 0)),
                card.button("info", new Info(pass.id())));
    }

    @Override
    public Drawing invitation(Chat chat, String by, Viewer invited) {
        var pass = pass(chat);
        return buttons(invited.draw("card.pass-joined", pass.id(), labels.holder(pass), by), chat, pass, invited);
    }
}
