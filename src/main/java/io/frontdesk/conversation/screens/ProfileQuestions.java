package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ProfileCommand.RemoveEmail;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.map.ProfileQuestion;
import io.frontdesk.conversation.map.ProfileQuestion.Email;
import io.frontdesk.conversation.map.ProfileQuestion.Phone;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Dossiers;
import io.frontdesk.people.Person.Detail;
import io.frontdesk.people.PhoneNumbers;
import org.springframework.stereotype.Component;

/** What people are asked about themselves, and what becomes of the answers. */
@Component
public class ProfileQuestions {

    private final PhoneNumbers phones;
    private final Dossiers dossiers;

    ProfileQuestions(PhoneNumbers phones, Dossiers dossiers) {
        this.phones = phones;
        this.dossiers = dossiers;
    }

    public Screen show(ProfileQuestion question, Viewer viewer) {
        return switch (question) {
            case Phone its ->
                viewer.draw("question.phone").row("cancel", new Profile()).done();
            case Email its -> email(viewer);
        };
    }

    private static Screen email(Viewer viewer) {
        var drawing = viewer.draw("question.own-email");
        var now = viewer.person().detail(Detail.EMAIL);
        if (now != null) {
            drawing.line("question.now", now).line("question.clear");
            drawing.row("clear", new RemoveEmail());
        }
        return drawing.row("cancel", new Profile()).done();
    }

    public Heard hear(ProfileQuestion question, Writing answer, Viewer viewer) {
        var me = viewer.person();
        switch (question) {
            case Phone its -> {
                var contact = contact(answer);
                phones.share(me, contact.phone(), contact.owner());
            }
            case Email its -> dossiers.note(me, me.id(), Detail.EMAIL, Answers.words(answer));
        }
        return Heard.then(new Profile());
    }

    private static Content.Contact contact(Writing answer) {
        if (answer.content() instanceof Content.Contact contact) {
            return contact;
        }
        throw new UnfitAnswer("unfit.phone-needed");
    }
}
