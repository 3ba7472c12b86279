package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Entrance;
import io.frontdesk.pass.GuestLinks;
import io.frontdesk.pass.GuestLinks.Standing;
import io.frontdesk.pass.Pass;
import io.frontdesk.people.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What whoever follows a link for guests sees of the pass: its code, the time and the place. */
@Component
public class GuestCodeScreens {

    private final GuestLinks guestLinks;
    private final Entrance entrance;

    GuestCodeScreens(GuestLinks guestLinks, Entrance entrance) {
        this.guestLinks = guestLinks;
        this.entrance = entrance;
    }

    /**
     * @return nothing where there is a code, which comes by itself
     * @throws Refusal where the link leads nowhere
     */
    public Optional<Screen> show(String token, Viewer bearer) {
        var followed = guestLinks.follow(bearer.person(), token);
        return drawing(followed.pass(), followed.standing(), bearer).map(Drawing::done);
    }

    private Optional<Drawing> drawing(Pass pass, Standing standing, Viewer bearer) {
        return switch (standing) {
            case OPEN -> Optional.of(visit("guest.awaited", pass, bearer));
            case APPROVED -> Optional.empty();
            case DROPPED -> Optional.of(visit("guest.dropped", pass, bearer));
            case USED -> Optional.of(visit("guest.used", pass, bearer));
            case OVER -> Optional.of(visit("guest.over", pass, bearer));
            case REVOKED -> Optional.of(bearer.draw("guest.revoked"));
        };
    }

    /** What stands under the picture of the code. */
    public Drawing code(Pass pass, Viewer bearer) {
        return visit("guest.code", pass, bearer);
    }

    private Drawing visit(String key, Pass pass, Viewer bearer) {
        var drawing = bearer.draw(key);
        var starts = bearer.moment(pass.starts());
        var ends = pass.ends();
        if (ends == null) {
            drawing.line("guest.when", starts);
        } else {
            drawing.line("guest.when-until", starts, bearer.until(pass.starts(), ends));
        }
        var place = entrance.place();
        return drawing.lineIf(!place.isEmpty(), "guest.where", place);
    }
}
