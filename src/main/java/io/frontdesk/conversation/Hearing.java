package io.frontdesk.conversation;

import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.map.Command;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.screens.Reception;
import io.frontdesk.conversation.screens.UnfitAnswer;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What people write. In this order it is a command or a key of the keyboard, a reply to a message of some chat, the answer to an
 * open question, or something that the reception has to find a place for.
 */
@Component
class Hearing {

    private final Router router;
    private final Reception reception;
    private final FollowedLinks links;
    private final CodePhotos codePhotos;
    private final ChosenHints hints;
    private final ReplyKeyboards keyboards;
    private final Whereabouts whereabouts;
    private final Viewers viewers;
    private final Reasons reasons;
    private final Chatter chatter;

    Hearing(
            Router router,
            Reception reception,
            FollowedLinks links,
            CodePhotos codePhotos,
            ChosenHints hints,
            ReplyKeyboards keyboards,
            Whereabouts whereabouts,
            Viewers viewers,
            Reasons reasons,
            Chatter chatter) {
        this.router = router;
        this.reception = reception;
        this.links = links;
        this.codePhotos = codePhotos;
        this.hints = hints;
        this.keyboards = keyboards;
        this.whereabouts = whereabouts;
        this.viewers = viewers;
        this.reasons = reasons;
        this.chatter = chatter;
    }

    void take(Incoming.Said said, Person person, boolean first) {
        if (!first && hints.settle(said, person)) {
            return;
        }
        var payload = words(said).flatMap(SlashCommands::payload);
        if (payload.isPresent() && !links.follow(payload.get(), person)) {
            return;
        }
        if (first || words(said).filter(SlashCommands::isStart).isPresent()) {
            welcome(person);
        }
        try {
            called(said.content()).ifPresentOrElse(target -> follow(target, person), () -> hear(writing(said), person));
        } catch (Refusal refusal) {
            refuse(refusal, writing(said), person);
        }
    }

    private static Optional<String> words(Incoming.Said said) {
        return said.content() instanceof Content.Text(var words) ? Optional.of(words.text()) : Optional.empty();
    }

    private void welcome(Person person) {
        var viewer = viewers.of(person);
        chatter.keyboard(
                viewer, viewer.draw(greeting(person), person.firstName()).done());
        chatter.commands(viewer);
    }

    private static String greeting(Person person) {
        return switch (person.role()) {
            case CLIENT -> "welcome";
            case ADMINISTRATOR, MANAGER, ROOT -> "welcome-staff";
            case SECURITY_CHIEF, GUARD -> "welcome-security";
        };
    }

    private Optional<Target.Carried> called(Content content) {
        if (!(content instanceof Content.Text(var words))) {
            return Optional.empty();
        }
        return keyboards
                .target(words.text())
                .or(() -> SlashCommands.place(words.text()).map(Target.Carried.class::cast));
    }

    private void follow(Target.Carried target, Person person) {
        switch (target) {
            case Place place -> arrive(place, person);
            case Command command -> router.run(command, viewers.of(person)); // tells of itself by a card
        }
    }

    private void hear(Writing writing, Person person) {
        var viewer = viewers.of(person);
        var open = whereabouts.of(person);
        var reply = reception.reply(viewer, writing);
        if (reply.isPresent()) {
            reply.get().next().ifPresent(place -> arrive(place, person));
        } else if (open.isPresent()) {
            hear(open.get(), writing, viewer);
        } else {
            links.pasted(writing.content())
                    .ifPresentOrElse(payload -> follow(payload, person), () -> unasked(writing, viewer));
        }
    }

    private void follow(String payload, Person person) {
        if (links.follow(payload, person)) {
            arrive(new Home(), person);
        }
    }

    private void unasked(Writing writing, Viewer viewer) {
        if (codePhotos.take(writing, viewer.person())) {
            return;
        }
        reception.unasked(viewer, writing).next().ifPresent(place -> arrive(place, viewer.person()));
    }

    /** What is no answer leaves the question open. */
    private void hear(Question question, Writing writing, Viewer viewer) {
        try {
            var heard = router.hear(question, writing, viewer);
            heard.next()
                    .ifPresentOrElse(
                            place -> arrive(place, viewer.person()), () -> whereabouts.nothingAsked(viewer.person()));
        } catch (UnfitAnswer unfit) {
            askAgain(question, viewer, unfit.key());
        } catch (Unfit unfit) {
            askAgain(question, viewer, unfit.key(), unfit.arguments());
        }
    }

    private void askAgain(Question question, Viewer viewer, String why, Object... arguments) {
        chatter.line(viewer, why, arguments);
        arrive(question, viewer.person());
    }

    private void arrive(Place place, Person person) {
        var viewer = viewers.of(person);
        chatter.screen(viewer, router.show(place, viewer), Priority.INTERACTIVE);
        whereabouts.stands(person, place);
    }

    /** Says why, and keeps what was written: whoever wrote it may want to send it elsewhere. */
    private void refuse(Refusal refusal, Writing writing, Person person) {
        var viewer = viewers.of(person);
        chatter.line(viewer, refusal.key(), reasons.of(refusal, viewer));
        arrive(reception.keep(viewer, writing).orElse(new Home()), person);
    }

    private static Writing writing(Incoming.Said said) {
        var reply = said.reply();
        return new Writing(
                said.content(),
                said.messages(),
                reply == null ? null : new Writing.Reference(reply.message(), reply.quote(), reply.quotePosition()),
                said.forwardedFrom());
    }
}
