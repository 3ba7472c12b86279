package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.AccessPlace;
import io.frontdesk.conversation.map.AssistantPlace;
import io.frontdesk.conversation.map.AuditPlace;
import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.ChatPlace;
import io.frontdesk.conversation.map.CodePlace;
import io.frontdesk.conversation.map.ContactPlace;
import io.frontdesk.conversation.map.CounterpartyPlace;
import io.frontdesk.conversation.map.CoursePlace;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DraftPlace;
import io.frontdesk.conversation.map.DutyPlace;
import io.frontdesk.conversation.map.GuestPlace;
import io.frontdesk.conversation.map.HandoverPlace;
import io.frontdesk.conversation.map.HeldPlace;
import io.frontdesk.conversation.map.HelpPlace;
import io.frontdesk.conversation.map.HomePlace;
import io.frontdesk.conversation.map.InvitationPlace;
import io.frontdesk.conversation.map.LessonPlace;
import io.frontdesk.conversation.map.PassPlace;
import io.frontdesk.conversation.map.PersonPlace;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.PostPlace;
import io.frontdesk.conversation.map.PrivacyPlace;
import io.frontdesk.conversation.map.ProfilePlace;
import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.map.SettingsPlace;
import io.frontdesk.conversation.map.StandardTextPlace;
import io.frontdesk.conversation.map.TicketPlace;
import io.frontdesk.conversation.map.VisitPlace;

/** Which text explains which place: the table of contents of the help. */
final class HelpTopics {

    /** What the role can do here, which is put together for each. */
    static final String HOME = "home";

    /** Asking once more before something is done. */
    static final String SURE = "help.sure";

    static final String DONE = "help.done";
    static final String FOUND = "help.found";
    static final String RELATED = "help.related";
    static final String KNOWN = "help.known";

    private HelpTopics() {}

    /** The key of the text. */
    static String of(Place place, Sight sight) {
        return switch (place) {
            case HelpPlace its -> HOME;
            case HomePlace its -> home(its);
            case TicketPlace its -> TicketHelp.of(its, sight);
            case ChatPlace its -> TicketHelp.of(its);
            case HeldPlace its -> TicketHelp.of(its);
            case HandoverPlace its -> "help.handover";
            case AssistantPlace its -> "help.asked";
            case DraftPlace its -> "help.draft";
            case LessonPlace its -> KnowledgeHelp.of(its);
            case CategoryPlace its -> KnowledgeHelp.of(its);
            case StandardTextPlace its -> KnowledgeHelp.of(its);
            case SettingsPlace its -> KnowledgeHelp.of(its);
            case ProfilePlace its -> PeopleHelp.of(its);
            case PrivacyPlace its -> "help.my-data";
            case ContactPlace its -> PeopleHelp.of(its);
            case DirectoryPlace its -> PeopleHelp.of(its);
            case PersonPlace its -> PeopleHelp.of(its);
            case CounterpartyPlace its -> PeopleHelp.of(its);
            case InvitationPlace its -> PeopleHelp.of(its);
            case AccessPlace its -> SURE;
            case AuditPlace its -> "help.audit";
            case PostPlace its -> PassHelp.of(its);
            case DutyPlace its -> PassHelp.of(its);
            case PassPlace its -> PassHelp.of(its, sight);
            case GuestPlace its -> PassHelp.of(its);
            case VisitPlace its -> PassHelp.of(its);
            case CodePlace.Renewing its -> SURE;
            case CoursePlace its -> course(its);
            case Question its -> FormHelp.of(its);
        };
    }

    private static String home(HomePlace place) {
        return switch (place) {
            case HomePlace.Home its -> HOME;
            case HomePlace.Thanks its -> HOME;
            case HomePlace.Id its -> "help.id";
        };
    }

    private static String course(CoursePlace place) {
        return switch (place) {
            case CoursePlace.Course its -> "help.course";
            case CoursePlace.Lessons its -> "help.lessons";
            case CoursePlace.Lesson its -> "help.lessons";
            case CoursePlace.Practice its -> "help.practice";
            case CoursePlace.Learners its -> "help.learners";
        };
    }
}
