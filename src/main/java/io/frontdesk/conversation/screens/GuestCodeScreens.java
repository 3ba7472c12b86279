package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Entrance;
import io.frontdesk.pass.GuestLinks;
import io.frontdesk.pass.GuestLinks.Standing;
import io.frontdesk.pass.Pass;
import io.frontdesk.people.Refusal;
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

    /** @throws Refusal where the link leads nowhere */
    public Screen show(String token, Viewer bearer) {
        var followed = guestLinks.follow(bearer.person(), token);
        return screen(followed.pass(), followed.standing(), bearer);
    }

    private Screen screen(Pass pass, Standing standing, Viewer bearer) {
        return switch (standing) {
            case OPEN -> visit("guest.awaited", pass, bearer);
            case APPROVED -> visit("guest.code", pass, bearer);
            case DROPPED -> visit("guest.dropped", pass, bearer);
            case USED -> visit("guest.used", pass, bearer);
            case OVER -> visit("guest.over", pass, bearer);
            case REVOKED -> bearer.draw("guest.revoked").done();
        };
    }

    private Screen visit(String key, Pass pass, Viewer bearer) {
        var drawing = bearer.draw(key);
        var starts = bearer.moment(pass.starts());
        var ends = pass.ends();
        if (ends == null) {
            drawing.line("guest.when", starts);
        } else {
            drawing.line("guest.when-until", starts, bearer.until(pass.starts(), ends));
        }
        var place = entrance.place();
        return drawing.lineIf(!place.isEmpty(), "guest.where", place).done();
    }
}
