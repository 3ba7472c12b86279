package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryCommand.NewRole;
import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.map.InvitationCommand;
import io.frontdesk.conversation.map.InvitationCommand.Invite;
import io.frontdesk.conversation.map.InvitationCommand.InviteTo;
import io.frontdesk.conversation.map.InvitationCommand.Revoke;
import io.frontdesk.conversation.map.InvitationPlace;
import io.frontdesk.conversation.map.InvitationPlace.Inviting;
import io.frontdesk.conversation.map.InvitationPlace.Revoking;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Invitation;
import io.frontdesk.people.Invitations;
import io.frontdesk.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asking people in: a link for a role, who may still come by one, and taking it back. */
@Component
public class InvitationScreens {

    private final Invitations invitations;
    private final People people;
    private final Counterparties counterparties;
    private final DeepLinks links;

    InvitationScreens(Invitations invitations, People people, Counterparties counterparties, DeepLinks links) {
        this.invitations = invitations;
        this.people = people;
        this.counterparties = counterparties;
        this.links = links;
    }

    public Screen show(InvitationPlace place, Viewer viewer) {
        return switch (place) {
            case InvitationPlace.Invitations(var page) -> open(page, viewer);
            case InvitationPlace.Invitation(var id) -> one(invitations.of(viewer.person(), id), viewer);
            case Inviting(var role, var page) -> inviting(role, page, viewer);
            case Revoking(var id) -> revoking(invitations.of(viewer.person(), id), viewer);
        };
    }

    /** The way here from the directories. */
    Drawing offer(Drawing drawing, Viewer viewer) {
        var open = invitations.countOpen(viewer.person());
        return drawing.row(
                drawing.labelled(viewer.line("invitations.counted", open), new InvitationPlace.Invitations(0)));
    }

    private Screen open(int asked, Viewer viewer) {
        var total = invitations.countOpen(viewer.person());
        var page = Drawing.page(asked, total);
        var drawing = viewer.draw("invitations", total).lineIf(total == 0, "invitations.none");
        return drawing.list(
                        invitations.open(viewer.person(), page, Drawing.PAGE),
                        invitation -> row(invitation, drawing, viewer))
                .pages(page, total, InvitationPlace.Invitations::new)
                .back(new Directories())
                .done();
    }

    private Button row(Invitation invitation, Drawing drawing, Viewer viewer) {
        var label = viewer.line(
                "invitation.row", invitation.role(), viewer.moment(invitation.expiresAt()), inviter(invitation));
        return drawing.labelled(label, new InvitationPlace.Invitation(invitation.id()));
    }

    private String inviter(Invitation invitation) {
        return people.get(invitation.inviterId()).name();
    }

    private Screen one(Invitation invitation, Viewer viewer) {
        var isOpen = invitations.state(invitation) == Invitation.State.OPEN;
        var drawing = described(viewer.draw("invitation"), invitation, viewer);
        drawing.lineIf(isOpen, "invitation.forward");
        if (isOpen) {
            drawing.row(drawing.button("revoke", new Revoking(invitation.id()), Look.DANGER));
        }
        return drawing.back(new InvitationPlace.Invitations(0)).done();
    }

    private Drawing described(Drawing drawing, Invitation invitation, Viewer viewer) {
        var came = invitation.usedById();
        var counterparty = people.counterpartyName(invitation.counterpartyId());
        drawing.line("person.role", invitation.role())
                .lineIf(counterparty != null, "person.counterparty", String.valueOf(counterparty))
                .line("invitation.inviter", inviter(invitation))
                .line("invitation.state", invitations.state(invitation), viewer.moment(invitation.expiresAt()));
        return came == null
                ? drawing
                : drawing.line("invitation.came", people.get(came).name());
    }

    private Screen inviting(NewRole role, int asked, Viewer viewer) {
        var total = counterparties.countInUse();
        var page = Drawing.page(asked, total);
        var drawing = viewer.draw("invitation.make")
                .line("person.role", NewRoles.role(role))
                .line("invitation.how")
                .lineIf(total == 0, "invitation.empty");
        drawing.row(drawing.button("make-link", new Invite(role), Look.PRIMARY));
        return drawing.list(
                        counterparties.inUse(page, Drawing.PAGE),
                        counterparty -> drawing.labelled(counterparty.name(), new InviteTo(role, counterparty.id())))
                .pages(page, total, other -> new Inviting(role, other))
                .back(PeopleDirectories.of(NewRoles.role(role)))
                .done();
    }

    private Screen revoking(Invitation invitation, Viewer viewer) {
        if (invitations.state(invitation) != Invitation.State.OPEN) {
            return one(invitation, viewer);
        }
        var drawing = described(viewer.draw("invitation.revoke-sure"), invitation, viewer);
        return drawing.row(
                        drawing.button("yes", new Revoke(invitation.id()), Look.DANGER),
                        drawing.button("no", new InvitationPlace.Invitation(invitation.id())))
                .done();
    }

    public Place run(InvitationCommand command, Viewer viewer) {
        return switch (command) {
            case Invite(var role) -> make(role, null, viewer);
            case InviteTo(var role, var counterparty) -> make(role, counterparty, viewer);
            case Revoke(var id) -> {
                invitations.revoke(viewer.person(), id);
                yield new InvitationPlace.Invitations(0);
            }
        };
    }

    private Place make(NewRole role, @Nullable Long counterparty, Viewer viewer) {
        links.requireReady();
        var made = invitations.make(viewer.person(), NewRoles.role(role), counterparty);
        return new InvitationPlace.Invitation(made.id());
    }
}
