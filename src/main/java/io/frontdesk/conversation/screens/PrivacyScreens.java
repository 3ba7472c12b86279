package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.PrivacyCommand;
import io.frontdesk.conversation.map.PrivacyCommand.Download;
import io.frontdesk.conversation.map.PrivacyCommand.Erase;
import io.frontdesk.conversation.map.PrivacyPlace;
import io.frontdesk.conversation.map.PrivacyPlace.Downloading;
import io.frontdesk.conversation.map.PrivacyPlace.Erased;
import io.frontdesk.conversation.map.PrivacyPlace.Erasing;
import io.frontdesk.conversation.map.PrivacyPlace.ErasingSurely;
import io.frontdesk.conversation.map.PrivacyPlace.MyData;
import io.frontdesk.conversation.map.PrivacyPlace.Underway;
import io.frontdesk.conversation.map.ProfilePlace.Profile;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.DataRequests;
import io.frontdesk.people.Erasures;
import io.frontdesk.people.Refusal;
import io.frontdesk.ticket.Intake;
import org.springframework.stereotype.Component;

/** What is kept about me: having all of it, and being forgotten. */
@Component
public class PrivacyScreens {

    private final DataRequests requests;
    private final Erasures erasures;
    private final Intake intake;

    PrivacyScreens(DataRequests requests, Erasures erasures, Intake intake) {
        this.requests = requests;
        this.erasures = erasures;
        this.intake = intake;
    }

    public Screen show(PrivacyPlace place, Viewer viewer) {
        return switch (place) {
            case MyData its -> myData(viewer);
            case Downloading its -> sure("my-data.download", new Download(), Look.PRIMARY, viewer);
            case Underway its ->
                viewer.draw("my-data.underway").back(new MyData()).done();
            case Erasing its -> erasing(viewer);
            case ErasingSurely its -> erasingSurely(viewer);
            case Erased its -> erased(viewer);
        };
    }

    /** Whoever cannot be forgotten is told why. */
    private Screen myData(Viewer viewer) {
        var drawing = viewer.draw("my-data").row("download", new Downloading());
        try {
            erasures.requireRight(viewer.person());
            drawing.row(drawing.button("erase", new Erasing(), Look.DANGER));
        } catch (Refusal refusal) {
            drawing.gap().line(refusal.key());
        }
        return drawing.back(new Profile()).done();
    }

    private static Screen sure(String question, Target yes, Look look, Viewer viewer) {
        var drawing = viewer.draw(question);
        return drawing.row(drawing.button("yes", yes, look), drawing.button("no", new MyData()))
                .done();
    }

    private Screen erasing(Viewer viewer) {
        erasures.requireRight(viewer.person());
        var open = intake.allOpenOf(viewer.person()).size();
        var drawing = viewer.draw("my-data.erasing").gap().line("my-data.goes");
        drawing.lineIf(open > 0, "my-data.open", open).gap().line("my-data.stays");
        return drawing.gap()
                .line("my-data.afterwards")
                .row(drawing.button("yes", new ErasingSurely(), Look.DANGER), drawing.button("no", new MyData()))
                .done();
    }

    private Screen erasingSurely(Viewer viewer) {
        erasures.requireRight(viewer.person());
        var drawing = viewer.draw("my-data.erasing-surely");
        return drawing.row(drawing.button("erase-for-good", new Erase(), Look.DANGER))
                .row("no", new MyData())
                .done();
    }

    private static Screen erased(Viewer viewer) {
        if (!viewer.person().isErased()) {
            throw Refusal.notYours();
        }
        return viewer.draw("my-data.erased").done();
    }

    public Place run(PrivacyCommand command, Viewer viewer) {
        return switch (command) {
            case Download its -> {
                requests.request(viewer.person());
                yield new Underway();
            }
            case Erase its -> {
                erasures.erase(viewer.person());
                yield new Erased();
            }
        };
    }
}
