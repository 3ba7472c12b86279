package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DutyPlace;
import io.frontdesk.conversation.map.GuestPlace;
import io.frontdesk.conversation.map.PassPlace;
import io.frontdesk.conversation.map.PostPlace;
import io.frontdesk.conversation.map.VisitPlace;
import io.frontdesk.people.Role;

/** Which text explains which place of the passes and of the posts where they are presented. */
final class PassHelp {

    private PassHelp() {}

    static String of(PassPlace place, Sight sight) {
        return switch (place) {
            case PassPlace.Shelves its -> list(sight);
            case PassPlace.Listed its -> list(sight);
            case PassPlace.Found its -> HelpTopics.FOUND;
            case PassPlace.OfPerson its -> HelpTopics.RELATED;
            case PassPlace.OfCounterparty its -> HelpTopics.RELATED;
            case PassPlace.Month its -> "help.calendar";
            case PassPlace.Day its -> "help.calendar";
            case PassPlace.Hour its -> "help.calendar";
            case PassPlace.Minute its -> "help.calendar";
            case PassPlace.Created its -> "help.pass.edit";
            case PassPlace.Edit its -> "help.pass.edit";
            case PassPlace.Info its -> sight.leadsTo(PassPlace.Month.class) ? "help.pass.own" : "help.pass.staff";
            case PassPlace.UntilHour its -> "help.pass.until";
            case PassPlace.UntilMinute its -> "help.pass.until";
            case PassPlace.Cancelling its -> HelpTopics.SURE;
        };
    }

    private static String list(Sight sight) {
        return sight.role() == Role.CLIENT ? "help.passes.client" : "help.passes.staff";
    }

    static String of(GuestPlace place) {
        return switch (place) {
            case GuestPlace.Link its -> "help.guest-link";
            case GuestPlace.Renewing its -> HelpTopics.SURE;
            case GuestPlace.Revoking its -> HelpTopics.SURE;
        };
    }

    static String of(VisitPlace place) {
        return switch (place) {
            case VisitPlace.Posts its -> "help.visit.posts";
            case VisitPlace.PostsFound its -> "help.visit.posts";
            case VisitPlace.Shown its -> "help.visit.shown";
            case VisitPlace.Check its -> "help.visit.check";
            case VisitPlace.Passage its -> "help.visit.check";
            case VisitPlace.Doubt its -> HelpTopics.SURE;
            case VisitPlace.Inside its -> "help.inside";
        };
    }

    static String of(DutyPlace place) {
        return switch (place) {
            case DutyPlace.Posts its -> "help.duty.posts";
            case DutyPlace.Found its -> "help.duty.posts";
            case DutyPlace.Choosing its -> "help.duty.choosing";
            case DutyPlace.Post its -> "help.duty.post";
            case DutyPlace.Journal its -> "help.journal";
            case DutyPlace.Note its -> "help.journal";
            case DutyPlace.HandedOver its -> HelpTopics.DONE;
            case DutyPlace.Relieving its -> HelpTopics.SURE;
        };
    }

    static String of(PostPlace place) {
        return switch (place) {
            case PostPlace.Info its -> "help.post";
            case PostPlace.Known its -> HelpTopics.KNOWN;
            case PostPlace.Removing its -> HelpTopics.SURE;
        };
    }
}
