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
import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.map.SettingsCommand;
import io.frontdesk.conversation.map.SettingsPlace;
import io.frontdesk.conversation.map.StandardTextCommand;
import io.frontdesk.conversation.map.StandardTextPlace;
import io.frontdesk.conversation.map.StandardTextQuestion;
import io.frontdesk.conversation.map.TicketCommand;
import io.frontdesk.conversation.map.TicketPlace;
import io.frontdesk.conversation.map.TicketQuestion;
import io.frontdesk.conversation.map.VisitCommand;
import io.frontdesk.conversation.map.VisitPlace;
import io.frontdesk.conversation.map.VisitQuestion;
import io.frontdesk.conversation.screens.AccessScreens;
import io.frontdesk.conversation.screens.AssistantScreens;
import io.frontdesk.conversation.screens.AuditScreens;
import io.frontdesk.conversation.screens.CategoryDeeds;
import io.frontdesk.conversation.screens.CategoryQuestions;
import io.frontdesk.conversation.screens.CategoryScreens;
import io.frontdesk.conversation.screens.ChatDeeds;
import io.frontdesk.conversation.screens.ChatQuestions;
import io.frontdesk.conversation.screens.ChatScreens;
import io.frontdesk.conversation.screens.CodeScreens;
import io.frontdesk.conversation.screens.ContactQuestions;
import io.frontdesk.conversation.screens.ContactScreens;
import io.frontdesk.conversation.screens.CounterpartyDeeds;
import io.frontdesk.conversation.screens.CounterpartyQuestions;
import io.frontdesk.conversation.screens.CounterpartyScreens;
import io.frontdesk.conversation.screens.CourseScreens;
import io.frontdesk.conversation.screens.DirectoryQuestions;
import io.frontdesk.conversation.screens.DirectoryScreens;
import io.frontdesk.conversation.screens.DraftDeeds;
import io.frontdesk.conversation.screens.DraftScreens;
import io.frontdesk.conversation.screens.DutyDeeds;
import io.frontdesk.conversation.screens.DutyQuestions;
import io.frontdesk.conversation.screens.DutyScreens;
import io.frontdesk.conversation.screens.GuestScreens;
import io.frontdesk.conversation.screens.HandoverScreens;
import io.frontdesk.conversation.screens.Heard;
import io.frontdesk.conversation.screens.HeldScreens;
import io.frontdesk.conversation.screens.HelpScreens;
import io.frontdesk.conversation.screens.HomeScreens;
import io.frontdesk.conversation.screens.InvitationScreens;
import io.frontdesk.conversation.screens.LessonQuestions;
import io.frontdesk.conversation.screens.LessonScreens;
import io.frontdesk.conversation.screens.NewCategoryQuestions;
import io.frontdesk.conversation.screens.PassDeeds;
import io.frontdesk.conversation.screens.PassQuestions;
import io.frontdesk.conversation.screens.PassScreens;
import io.frontdesk.conversation.screens.PersonDeeds;
import io.frontdesk.conversation.screens.PersonQuestions;
import io.frontdesk.conversation.screens.PersonScreens;
import io.frontdesk.conversation.screens.PostDeeds;
import io.frontdesk.conversation.screens.PostQuestions;
import io.frontdesk.conversation.screens.PostScreens;
import io.frontdesk.conversation.screens.PracticeScreens;
import io.frontdesk.conversation.screens.PrivacyScreens;
import io.frontdesk.conversation.screens.ProfileDeeds;
import io.frontdesk.conversation.screens.ProfileQuestions;
import io.frontdesk.conversation.screens.ProfileScreens;
import io.frontdesk.conversation.screens.SettingsScreens;
import io.frontdesk.conversation.screens.StandardTextQuestions;
import io.frontdesk.conversation.screens.StandardTextScreens;
import io.frontdesk.conversation.screens.TicketDeeds;
import io.frontdesk.conversation.screens.TicketQuestions;
import io.frontdesk.conversation.screens.TicketScreens;
import io.frontdesk.conversation.screens.VisitDeeds;
import io.frontdesk.conversation.screens.VisitQuestions;
import io.frontdesk.conversation.screens.VisitScreens;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Refusal;
import org.springframework.stereotype.Component;

/** The table of contents: who shows which place, who does which deed, who hears which answer. */
@Component
record Router(
        Whereabouts whereabouts,
        HelpScreens help,
        HomeScreens home,
        TicketScreens tickets,
        TicketQuestions ticketQuestions,
        TicketDeeds ticketDeeds,
        ChatScreens chats,
        ChatQuestions chatQuestions,
        ChatDeeds chatDeeds,
        AssistantScreens assistant,
        DraftScreens drafts,
        DraftDeeds draftDeeds,
        HandoverScreens handovers,
        HeldScreens held,
        ProfileScreens profile,
        ProfileQuestions profileQuestions,
        ProfileDeeds profileDeeds,
        PrivacyScreens privacy,
        SettingsScreens settings,
        StandardTextScreens standardTexts,
        StandardTextQuestions standardTextQuestions,
        DirectoryScreens directories,
        AccessScreens access,
        InvitationScreens invitations,
        AuditScreens audit,
        DirectoryQuestions directoryQuestions,
        PersonScreens persons,
        PersonQuestions personQuestions,
        PersonDeeds personDeeds,
        CounterpartyScreens counterparties,
        CounterpartyQuestions counterpartyQuestions,
        CounterpartyDeeds counterpartyDeeds,
        CategoryScreens categories,
        CategoryQuestions categoryQuestions,
        CategoryDeeds categoryDeeds,
        NewCategoryQuestions newCategoryQuestions,
        LessonScreens lessons,
        LessonQuestions lessonQuestions,
        PostScreens posts,
        PostQuestions postQuestions,
        PostDeeds postDeeds,
        DutyScreens duties,
        DutyQuestions dutyQuestions,
        DutyDeeds dutyDeeds,
        PassScreens passes,
        PassQuestions passQuestions,
        PassDeeds passDeeds,
        GuestScreens guests,
        VisitScreens visits,
        VisitQuestions visitQuestions,
        VisitDeeds visitDeeds,
        CodeScreens codes,
        ContactScreens contacts,
        ContactQuestions contactQuestions,
        CourseScreens course,
        PracticeScreens practice) {

    Screen show(Place place, Viewer viewer) {
        Gate.admit(viewer.person(), place);
        return switch (place) {
            case HomePlace its -> home.show(its, viewer);
            case HelpPlace its -> help(viewer);
            case TicketPlace its -> tickets.show(its, viewer);
            case TicketQuestion its -> ticketQuestions.show(its, viewer);
            case ChatPlace its -> chats.show(its, viewer);
            case ChatQuestion its -> chatQuestions.show(its, viewer);
            case AssistantPlace its -> assistant.show(its, viewer);
            case DraftPlace its -> drafts.show(its, viewer);
            case DraftQuestion its -> drafts.ask(its, viewer);
            case HandoverPlace its -> handovers.show(its, viewer);
            case HeldPlace its -> held.show(its, viewer);
            case ProfilePlace its -> profile.show(its, viewer);
            case ProfileQuestion its -> profileQuestions.show(its, viewer);
            case PrivacyPlace its -> privacy.show(its, viewer);
            case SettingsPlace its -> settings.show(its, viewer);
            case StandardTextPlace its -> standardTexts.show(its, viewer);
            case StandardTextQuestion its -> standardTextQuestions.show(its, viewer);
            case DirectoryPlace its -> directories.show(its, viewer);
            case AccessPlace its -> access.show(its, viewer);
            case InvitationPlace its -> invitations.show(its, viewer);
            case AuditPlace its -> audit.show(its, viewer);
            case DirectoryQuestion its -> directoryQuestions.show(its, viewer);
            case PersonPlace its -> persons.show(its, viewer);
            case PersonQuestion its -> personQuestions.show(its, viewer);
            case CounterpartyPlace its -> counterparties.show(its, viewer);
            case CounterpartyQuestion its -> counterpartyQuestions.show(its, viewer);
            case CategoryPlace its -> categories.show(its, viewer);
            case CategoryQuestion its -> categoryQuestions.show(its, viewer);
            case NewCategoryQuestion its -> newCategoryQuestions.show(its, viewer);
            case LessonPlace its -> lessons.show(its, viewer);
            case LessonQuestion its -> lessonQuestions.show(its, viewer);
            case PostPlace its -> posts.show(its, viewer);
            case PostQuestion its -> postQuestions.show(its, viewer);
            case DutyPlace its -> duties.show(its, viewer);
            case DutyQuestion its -> dutyQuestions.show(its, viewer);
            case PassPlace its -> passes.show(its, viewer);
            case PassQuestion its -> passQuestions.show(its, viewer);
            case GuestPlace its -> guests.show(its, viewer);
            case VisitPlace its -> visits.show(its, viewer);
            case VisitQuestion its -> visitQuestions.show(its, viewer);
            case CodePlace its -> codes.show(its, viewer);
            case ContactPlace its -> contacts.show(its, viewer);
            case ContactQuestion its -> contactQuestions.show(its, viewer);
            case CoursePlace its -> course.show(its, viewer);
            case CourseQuestion its -> practice.show(its, viewer);
        };
    }

    /** Of what the person has in front of them; of the main menu where that is nothing, or nothing of theirs any more. */
    private Screen help(Viewer viewer) {
        var place = whereabouts.standing(viewer.person()).orElseGet(HomePlace.Home::new);
        try {
            return help.about(place, show(unread(place), viewer), viewer);
        } catch (Refusal gone) {
            return help.about(new HomePlace.Home(), viewer);
        }
    }

    /** Nothing is taken for read because somebody asks for help about it. */
    private static Place unread(Place place) {
        return place instanceof ChatPlace.History(var chat, var page)
                ? new ChatPlace.History(chat, Integer.MAX_VALUE)
                : place;
    }

    Place run(Command command, Viewer viewer) {
        Gate.admit(viewer.person(), command);
        return switch (command) {
            case TicketCommand its -> ticketDeeds.run(its, viewer);
            case ChatCommand its -> chatDeeds.run(its, viewer);
            case AssistantCommand its -> assistant.run(its, viewer);
            case DraftCommand its -> draftDeeds.run(its, viewer);
            case HandoverCommand its -> handovers.run(its, viewer);
            case ContactCommand its -> contacts.run(its, viewer);
            case HeldCommand its -> held.run(its, viewer);
            case ProfileCommand its -> profileDeeds.run(its, viewer);
            case PrivacyCommand its -> privacy.run(its, viewer);
            case SettingsCommand its -> settings.run(its, viewer);
            case StandardTextCommand its -> standardTexts.run(its, viewer);
            case DirectoryCommand its -> directories.run(its, viewer);
            case AccessCommand its -> access.run(its, viewer);
            case InvitationCommand its -> invitations.run(its, viewer);
            case PersonCommand its -> personDeeds.run(its, viewer);
            case CounterpartyCommand its -> counterpartyDeeds.run(its, viewer);
            case CategoryCommand its -> categoryDeeds.run(its, viewer);
            case LessonCommand its -> lessons.run(its, viewer);
            case PostCommand its -> postDeeds.run(its, viewer);
            case DutyCommand its -> dutyDeeds.run(its, viewer);
            case PassCommand its -> passDeeds.run(its, viewer);
            case GuestCommand its -> guests.run(its, viewer);
            case VisitCommand its -> visitDeeds.run(its, viewer);
            case CodeCommand its -> codes.run(its, viewer);
            case CourseCommand its -> course.run(its, viewer);
        };
    }

    Heard hear(Question question, Writing answer, Viewer viewer) {
        Gate.admit(viewer.person(), question);
        return switch (question) {
            case TicketQuestion its -> ticketQuestions.hear(its, answer, viewer);
            case ChatQuestion its -> chatQuestions.hear(its, answer, viewer);
            case DraftQuestion its -> draftDeeds.hear(its, answer, viewer);
            case ContactQuestion its -> contactQuestions.hear(its, answer, viewer);
            case DirectoryQuestion its -> directoryQuestions.hear(its, answer, viewer);
            case PersonQuestion its -> personQuestions.hear(its, answer, viewer);
            case CounterpartyQuestion its -> counterpartyQuestions.hear(its, answer, viewer);
            case CategoryQuestion its -> categoryQuestions.hear(its, answer, viewer);
            case NewCategoryQuestion its -> newCategoryQuestions.hear(its, answer, viewer);
            case LessonQuestion its -> lessonQuestions.hear(its, answer, viewer);
            case PostQuestion its -> postQuestions.hear(its, answer, viewer);
            case DutyQuestion its -> dutyQuestions.hear(its, answer, viewer);
            case PassQuestion its -> passQuestions.hear(its, answer, viewer);
            case ProfileQuestion its -> profileQuestions.hear(its, answer, viewer);
            case StandardTextQuestion its -> standardTextQuestions.hear(its, answer, viewer);
            case VisitQuestion its -> visitQuestions.hear(its, answer, viewer);
            case CourseQuestion its -> practice.hear(its, answer, viewer);
        };
    }

    /** Where the person stands who cannot go there. */
    Place insteadOf(Place place, Viewer viewer) {
        return switch (place) {
            case ChatQuestion its -> chatQuestions.insteadOf(its, viewer);
            case DraftPlace its -> drafts.insteadOf(its.suggestion());
            case DraftQuestion its -> drafts.insteadOf(its.suggestion());
            case StandardTextPlace.Restoring its -> new StandardTextPlace.Shown(its.text());
            case PassPlace its -> passes.insteadOf(its);
            case PassQuestion its -> passQuestions.insteadOf(its);
            case GuestPlace its -> guests.insteadOf(its);
            case VisitPlace its -> visits.insteadOf(its);
            case VisitQuestion its -> visitQuestions.insteadOf(its);
            case CodePlace.Renewing its -> new PassPlace.Info(its.pass());
            default -> new HomePlace.Home();
        };
    }

    /** Where the person stands when a deed could not be done. */
    Place insteadOf(Command command) {
        return switch (command) {
            case TicketCommand its -> ticketDeeds.insteadOf(its);
            case ChatCommand its -> chatDeeds.insteadOf(its);
            case AssistantCommand its -> assistant.insteadOf(its);
            case DraftCommand its -> drafts.insteadOf(its.suggestion());
            case HandoverCommand its -> new HandoverPlace.Sure();
            case ContactCommand its -> contacts.insteadOf(its);
            case HeldCommand its -> new HeldPlace.Held();
            case ProfileCommand its -> new ProfilePlace.Profile();
            case PrivacyCommand its -> new PrivacyPlace.MyData();
            case SettingsCommand its -> new SettingsPlace.Answers();
            case StandardTextCommand its -> new StandardTextPlace.Shown(its.text());
            case DirectoryCommand its -> directories.insteadOf(its);
            case AccessCommand its -> access.insteadOf(its);
            case InvitationCommand its -> new InvitationPlace.Invitations(0);
            case PersonCommand its -> personDeeds.insteadOf(its);
            case CounterpartyCommand its -> counterpartyDeeds.insteadOf(its);
            case CategoryCommand its -> categoryDeeds.insteadOf(its);
            case LessonCommand its -> lessons.insteadOf(its);
            case PostCommand its -> postDeeds.insteadOf(its);
            case DutyCommand its -> dutyDeeds.insteadOf(its);
            case PassCommand its -> passDeeds.insteadOf(its);
            case GuestCommand its -> guests.insteadOf(its);
            case VisitCommand its -> visitDeeds.insteadOf(its);
            case CodeCommand its -> new PassPlace.Info(its.pass());
            case CourseCommand its -> new CoursePlace.Lessons();
        };
    }
}
