package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.OwnFile;
import io.frontdesk.conversation.screens.DeepLinks;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.PassPictures;
import java.util.List;
import org.springframework.stereotype.Component;

/** The picture of a pass's code, with what a person can compare it by in its holder's language. */
@Component
class CodeDrawing {

    private final PassPictures pictures;
    private final DeepLinks links;

    CodeDrawing(PassPictures pictures, DeepLinks links) {
        this.pictures = pictures;
        this.links = links;
    }

    OwnFile picture(Pass pass, String token, Viewer holder) {
        var words = List.of(holder.line("code.number", pass.id()), holder.moment(pass.starts()));
        var png = pictures.png(links.start(token), words);
        return new OwnFile(OwnFile.Kind.PHOTO, "pass-" + pass.id() + ".png", png);
    }
}
