package io.frontdesk.conversation;

import io.frontdesk.conversation.map.AccessCommand;
import io.frontdesk.conversation.map.AccessPlace;
import io.frontdesk.conversation.map.AssistantCommand;
import io.frontdesk.conversation.map.AssistantPlace;
import io.frontdesk.conversation.map.AuditPlace;
import io.frontdesk.conversation.map.CategoryCommand;
import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryQuestion;
import io.frontdesk.conversation.map.ChatCommand;
import io.frontdesk.conversation.map.ChatPlace;
import io.frontdesk.conversation.map.ChatQuestion;
import io.frontdesk.conversation.map.CodeCommand;
import io.frontdesk.conversation.map.CodePlace;
import io.frontdesk.conversation.map.Command;
import io.frontdesk.conversation.map.ContactCommand;
import io.frontdesk.conversation.map.ContactPlace;
import io.frontdesk.conversation.map.ContactQuestion;
import io.frontdesk.conversation.map.CounterpartyCommand;
import io.frontdesk.conversation.map.CounterpartyPlace;
import io.frontdesk.conversation.map.CounterpartyQuestion;
import io.frontdesk.conversation.map.CourseCommand;
import io.frontdesk.conversation.map.CoursePlace;
import io.frontdesk.conversation.map.CourseQuestion;
import io.frontdesk.conversation.map.DirectoryCommand;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryQuestion;
import io.frontdesk.conversation.map.DraftCommand;
import io.frontdesk.conversation.map.DraftPlace;
import io.frontdesk.conversation.map.DraftQuestion;
import io.frontdesk.conversation.map.DutyCommand;
import io.frontdesk.conversation.map.DutyPlace;
import io.frontdesk.conversation.map.DutyQuestion;
import io.frontdesk.conversation.map.GuestCommand;
import io.frontdesk.conversation.map.GuestPlace;
import io.frontdesk.conversation.map.HandoverCommand;
import io.frontdesk.conversation.map.HandoverPlace;
import io.frontdesk.conversation.map.HeldCommand;
import io.frontdesk.conversation.map.HeldPlace;
import io.frontdesk.conversation.map.HelpPlace;
import io.frontdesk.conversation.map.HomePlace;
import io.frontdesk.conversation.map.InvitationCommand;
import io.frontdesk.conversation.map.InvitationPlace;
import io.frontdesk.conversation.map.LessonCommand;
import io.frontdesk.conversation.map.LessonPlace;
import io.frontdesk.conversation.map.LessonQuestion;
import io.frontdesk.conversation.map.NewCategoryQuestion;
import io.frontdesk.conversation.map.PassCommand;
import io.frontdesk.conversation.map.PassPlace;
import io.frontdesk.conversation.map.PassQuestion;
import io.frontdesk.conversation.map.PersonCommand;
import io.frontdesk.conversation.map.PersonPlace;
import io.frontdesk.conversation.map.PersonQuestion;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.PostCommand;
import io.frontdesk.conversation.map.PostPlace;
import io.frontdesk.conversation.map.PostQuestion;
import io.frontdesk.conversation.map.PrivacyCommand;
import io.frontdesk.conversation.map.PrivacyPlace;
import io.frontdesk.conversation.map.ProfileCommand;
import io.frontdesk.conversation.map.ProfilePlace;
import io.frontdesk.conversation.map.ProfileQuestion;
import io.frontdesk.conversation.map.SettingsCommand;
import io.frontdesk.conversation.map.SettingsPlace;
import io.frontdesk.conversation.map.StandardTextCommand;
import io.frontdesk.conversation.map.StandardTextPlace;
import io.frontdesk.conversation.map.StandardTextQuestion;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.map.TicketCommand;
import io.frontdesk.conversation.map.TicketPlace;
import io.frontdesk.conversation.map.TicketQuestion;
import io.frontdesk.conversation.map.VisitCommand;
import io.frontdesk.conversation.map.VisitPlace;
import io.frontdesk.conversation.map.VisitQuestion;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;

/** Which areas of the bot are open to which roles. What is whose within an area, the domain knows. */
final class Gate {

    private Gate() {}

    /** @throws Refusal where the whole area is closed to the person's role */
    static void admit(Person person, Target.Carried target) {
        if (!isOpen(person, target)) {
            throw Refusal.notYours();
        }
    }

    private static boolean isOpen(Person person, Target.Carried target) {
        return switch (target) {
            case Place place -> isOpen(person, place);
            case Command command -> isOpen(person, command);
        };
    }

    private static boolean isOpen(Person person, Place place) {
        return switch (place) {
            case DirectoryPlace directory -> person.role().manages();
            case HandoverPlace handover -> person.role().servesTickets();
            case AccessPlace access -> person.role().manages();
            case InvitationPlace invitation -> person.role().manages();
            case SettingsPlace settings -> person.role().manages();
            case StandardTextPlace text -> person.role().manages();
            case StandardTextQuestion question -> person.role().manages();
            case AuditPlace audit -> person.role().manages();
            case DirectoryQuestion question -> person.role().manages();
            case PersonPlace other -> person.role().manages();
            case PersonQuestion question -> person.role().manages();
            case CounterpartyPlace counterparty -> person.role().manages();
            case CounterpartyQuestion question -> person.role().manages();
            case CategoryPlace category -> person.role().manages();
            case CategoryQuestion question -> person.role().manages();
            case NewCategoryQuestion question -> person.role().servesTickets();
            case LessonPlace lesson -> person.role().servesTickets();
            case LessonQuestion question -> person.role().servesTickets();
            case PostPlace post -> person.role().manages();
            case PostQuestion question -> person.role().manages();
            case DutyPlace duty -> person.role().watchesPosts();
            case DutyQuestion question -> person.role().watchesPosts();
            case DraftPlace draft -> person.role().servesTickets();
            case DraftQuestion question -> person.role().servesTickets();
            case HeldPlace held -> person.role().servesTickets();
            case HomePlace home -> true;
            case HelpPlace help -> true;
            case AssistantPlace assistant -> true;
            case TicketPlace ticket -> true;
            case TicketQuestion question -> true;
            case ChatPlace chat -> true;
            case ChatQuestion question -> true;
            case ProfilePlace profile -> true;
            case ProfileQuestion question -> true;
            case PrivacyPlace privacy -> true;
            case PassPlace pass -> true;
            case VisitPlace visit -> true;
            case VisitQuestion question -> true;
            case CodePlace code -> true;
            case PassQuestion question -> true;
            case GuestPlace guest -> true;
            case ContactPlace contact -> true;
            case ContactQuestion question -> true;
            case CoursePlace course -> true;
            case CourseQuestion question -> true;
        };
    }

    private static boolean isOpen(Person person, Command command) {
        return switch (command) {
            case DirectoryCommand directory -> person.role().manages();
            case HandoverCommand handover -> person.role().servesTickets();
            case SettingsCommand settings -> person.role().manages();
            case StandardTextCommand text -> person.role().manages();
            case AccessCommand access -> person.role().manages();
            case InvitationCommand invitation -> person.role().manages();
            case PersonCommand other -> person.role().manages();
            case CounterpartyCommand counterparty -> person.role().manages();
            case CategoryCommand category -> person.role().manages();
            case LessonCommand lesson -> person.role().servesTickets();
            case PostCommand post -> person.role().manages();
            case DutyCommand duty -> person.role().watchesPosts();
            case DraftCommand draft -> person.role().servesTickets();
            case HeldCommand held -> person.role().servesTickets();
            case AssistantCommand assistant -> true;
            case TicketCommand ticket -> true;
            case ChatCommand chat -> true;
            case ContactCommand contact -> true;
            case ProfileCommand profile -> true;
            case PassCommand pass -> true;
            case PrivacyCommand privacy -> true;
            case GuestCommand guest -> true;
            case VisitCommand visit -> true;
            case CodeCommand code -> true;
            case CourseCommand course -> true;
        };
    }
}
