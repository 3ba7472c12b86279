package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.GuestCommand;
import io.frontdesk.conversation.map.GuestCommand.Share;
import io.frontdesk.conversation.map.GuestCommand.Unshare;
import io.frontdesk.conversation.map.GuestPlace;
import io.frontdesk.conversation.map.GuestPlace.Link;
import io.frontdesk.conversation.map.GuestPlace.Renewing;
import io.frontdesk.conversation.map.GuestPlace.Revoking;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.GuestLink;
import io.frontdesk.pass.GuestLinks;
import io.frontdesk.pass.Pass;
import org.springframework.stereotype.Component;

/** A link for guests who need nothing of a pass but its code. */
@Component
public class GuestScreens {

    private final GuestLinks guestLinks;
    private final DeepLinks links;

    GuestScreens(GuestLinks guestLinks, DeepLinks links) {
        this.guestLinks = guestLinks;
        this.links = links;
    }

    public Screen show(GuestPlace place, Viewer viewer) {
        return switch (place) {
            case Link(var id) -> link(guestLinks.shared(viewer.person(), id), viewer);
            case Renewing(var id) ->
                sure("guest-link.renew-sure", new Share(id), guestLinks.shared(viewer.person(), id), viewer);
            case Revoking(var id) ->
                sure("guest-link.revoke-sure", new Unshare(id), guestLinks.shared(viewer.person(), id), viewer);
        };
    }

    /** The way here from the own pass. */
    Drawing offer(Drawing drawing, Pass pass) {
        return drawing.rowIf(guestLinks.isSharable(pass), "guest-link", new Link(pass.id()));
    }

    private Screen link(Pass pass, Viewer viewer) {
        var drawing = viewer.draw("guest-link", pass.id()).line("guest-link.about");
        guestLinks
                .of(pass)
                .ifPresentOrElse(
                        link -> existing(link, pass, drawing, viewer),
                        () -> drawing.row(drawing.button("make-link", new Share(pass.id()), Look.PRIMARY)));
        return drawing.back(new Info(pass.id())).done();
    }

    private static void existing(GuestLink link, Pass pass, Drawing drawing, Viewer viewer) {
        drawing.line("guest-link.made", viewer.moment(link.madeAt()))
                .row("renew-link", new Renewing(pass.id()))
                .row(drawing.button("revoke", new Revoking(pass.id()), Look.DANGER));
    }

    private Screen sure(String question, GuestCommand deed, Pass pass, Viewer viewer) {
        if (guestLinks.of(pass).isEmpty()) {
            return link(pass, viewer);
        }
        var drawing = viewer.draw(question, pass.id());
        return drawing.row(drawing.button("yes", deed, Look.DANGER), drawing.button("no", new Link(pass.id())))
                .done();
    }

    public Place run(GuestCommand command, Viewer viewer) {
        return switch (command) {
            case Share(var id) -> {
                links.requireReady();
                guestLinks.make(viewer.person(), id);
                yield new Link(id);
            }
            case Unshare(var id) -> {
                guestLinks.revoke(viewer.person(), id);
                yield new Link(id);
            }
        };
    }

    /** Where the person stands who cannot go there: the pass has been decided upon. */
    public Place insteadOf(GuestPlace place) {
        return new Info(place.pass());
    }

    /** Where the person stands when that could not be done. */
    public Place insteadOf(GuestCommand command) {
        return new Info(command.pass());
    }
}
