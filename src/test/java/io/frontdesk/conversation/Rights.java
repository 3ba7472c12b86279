package io.frontdesk.conversation;

import io.frontdesk.conversation.map.AccessCommand;
import io.frontdesk.conversation.map.AccessCommand.Block;
import io.frontdesk.conversation.map.AccessCommand.Unblock;
import io.frontdesk.conversation.map.AccessPlace;
import io.frontdesk.conversation.map.AccessPlace.Appointing;
import io.frontdesk.conversation.map.AccessPlace.Blocking;
import io.frontdesk.conversation.map.AccessPlace.Unblocking;
import io.frontdesk.conversation.map.AssistantCommand;
import io.frontdesk.conversation.map.AssistantCommand.CallOperator;
import io.frontdesk.conversation.map.AssistantCommand.Choose;
import io.frontdesk.conversation.map.AssistantCommand.Helped;
import io.frontdesk.conversation.map.AssistantCommand.NotHelped;
import io.frontdesk.conversation.map.AssistantPlace;
import io.frontdesk.conversation.map.AuditPlace;
import io.frontdesk.conversation.map.CategoryCommand;
import io.frontdesk.conversation.map.CategoryPlace;
import io.frontdesk.conversation.map.CategoryQuestion;
import io.frontdesk.conversation.map.ChatCommand;
import io.frontdesk.conversation.map.ChatCommand.Add;
import io.frontdesk.conversation.map.ChatCommand.Leave;
import io.frontdesk.conversation.map.ChatCommand.Remove;
import io.frontdesk.conversation.map.ChatCommand.Withdraw;
import io.frontdesk.conversation.map.ChatPlace;
import io.frontdesk.conversation.map.ChatPlace.Adding;
import io.frontdesk.conversation.map.ChatPlace.AddingFound;
import io.frontdesk.conversation.map.ChatPlace.Entry;
import io.frontdesk.conversation.map.ChatPlace.HasLeft;
import io.frontdesk.conversation.map.ChatPlace.History;
import io.frontdesk.conversation.map.ChatPlace.Leaving;
import io.frontdesk.conversation.map.ChatPlace.Members;
import io.frontdesk.conversation.map.ChatPlace.Sent;
import io.frontdesk.conversation.map.ChatPlace.Versions;
import io.frontdesk.conversation.map.ChatPlace.Withdrawn;
import io.frontdesk.conversation.map.ChatQuestion;
import io.frontdesk.conversation.map.ChatQuestion.FindMember;
import io.frontdesk.conversation.map.ChatQuestion.Say;
import io.frontdesk.conversation.map.ChatQuestion.SayFirst;
import io.frontdesk.conversation.map.CodeCommand;
import io.frontdesk.conversation.map.CodePlace;
import io.frontdesk.conversation.map.ContactCommand;
import io.frontdesk.conversation.map.ContactPlace;
import io.frontdesk.conversation.map.ContactPlace.Contact;
import io.frontdesk.conversation.map.ContactQuestion;
import io.frontdesk.conversation.map.ContactQuestion.WriteTo;
import io.frontdesk.conversation.map.CounterpartyCommand;
import io.frontdesk.conversation.map.CounterpartyPlace;
import io.frontdesk.conversation.map.CounterpartyQuestion;
import io.frontdesk.conversation.map.CourseCommand;
import io.frontdesk.conversation.map.CoursePlace;
import io.frontdesk.conversation.map.CoursePlace.Topic;
import io.frontdesk.conversation.map.CourseQuestion;
import io.frontdesk.conversation.map.DirectoryCommand;
import io.frontdesk.conversation.map.DirectoryCommand.Appoint;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryPlace.Candidates;
import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Joining;
import io.frontdesk.conversation.map.DirectoryPlace.Roles;
import io.frontdesk.conversation.map.DirectoryQuestion;
import io.frontdesk.conversation.map.DirectoryQuestion.Newcomer;
import io.frontdesk.conversation.map.DraftCommand;
import io.frontdesk.conversation.map.DraftPlace;
import io.frontdesk.conversation.map.DraftQuestion;
import io.frontdesk.conversation.map.DutyCommand;
import io.frontdesk.conversation.map.DutyCommand.ComeOn;
import io.frontdesk.conversation.map.DutyCommand.Move;
import io.frontdesk.conversation.map.DutyCommand.Relieve;
import io.frontdesk.conversation.map.DutyPlace;
import io.frontdesk.conversation.map.DutyPlace.Choosing;
import io.frontdesk.conversation.map.DutyPlace.HandedOver;
import io.frontdesk.conversation.map.DutyPlace.Journal;
import io.frontdesk.conversation.map.DutyPlace.Note;
import io.frontdesk.conversation.map.DutyPlace.Relieving;
import io.frontdesk.conversation.map.DutyQuestion;
import io.frontdesk.conversation.map.DutyQuestion.Change;
import io.frontdesk.conversation.map.DutyQuestion.HandOver;
import io.frontdesk.conversation.map.GuestCommand;
import io.frontdesk.conversation.map.GuestPlace;
import io.frontdesk.conversation.map.HandoverCommand;
import io.frontdesk.conversation.map.HandoverPlace;
import io.frontdesk.conversation.map.HeldCommand;
import io.frontdesk.conversation.map.HeldCommand.SendInside;
import io.frontdesk.conversation.map.HeldCommand.SendOutside;
import io.frontdesk.conversation.map.HeldPlace;
import io.frontdesk.conversation.map.HeldPlace.Taken;
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
import io.frontdesk.conversation.map.PersonCommand.Belong;
import io.frontdesk.conversation.map.PersonCommand.BelongNowhere;
import io.frontdesk.conversation.map.PersonCommand.Clear;
import io.frontdesk.conversation.map.PersonPlace;
import io.frontdesk.conversation.map.PersonPlace.Belonging;
import io.frontdesk.conversation.map.PersonPlace.BelongingFound;
import io.frontdesk.conversation.map.PersonPlace.Known;
import io.frontdesk.conversation.map.PersonQuestion;
import io.frontdesk.conversation.map.PersonQuestion.Describe;
import io.frontdesk.conversation.map.PersonQuestion.FindBelonging;
import io.frontdesk.conversation.map.PersonQuestion.NewBelonging;
import io.frontdesk.conversation.map.PostCommand;
import io.frontdesk.conversation.map.PostPlace;
import io.frontdesk.conversation.map.PostQuestion;
import io.frontdesk.conversation.map.PrivacyCommand;
import io.frontdesk.conversation.map.PrivacyCommand.Erase;
import io.frontdesk.conversation.map.PrivacyPlace;
import io.frontdesk.conversation.map.PrivacyPlace.Downloading;
import io.frontdesk.conversation.map.PrivacyPlace.Erased;
import io.frontdesk.conversation.map.PrivacyPlace.Erasing;
import io.frontdesk.conversation.map.PrivacyPlace.ErasingSurely;
import io.frontdesk.conversation.map.PrivacyPlace.MyData;
import io.frontdesk.conversation.map.PrivacyPlace.Underway;
import io.frontdesk.conversation.map.ProfileCommand;
import io.frontdesk.conversation.map.ProfileCommand.GoOffline;
import io.frontdesk.conversation.map.ProfileCommand.GoOnline;
import io.frontdesk.conversation.map.ProfileCommand.RemoveEmail;
import io.frontdesk.conversation.map.ProfileCommand.RemovePhone;
import io.frontdesk.conversation.map.ProfileCommand.Speak;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.ProfilePlace;
import io.frontdesk.conversation.map.ProfileQuestion;
import io.frontdesk.conversation.map.SettingsCommand;
import io.frontdesk.conversation.map.SettingsPlace;
import io.frontdesk.conversation.map.StandardTextCommand;
import io.frontdesk.conversation.map.StandardTextPlace;
import io.frontdesk.conversation.map.StandardTextQuestion;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.map.TicketCommand;
import io.frontdesk.conversation.map.TicketCommand.Assign;
import io.frontdesk.conversation.map.TicketCommand.File;
import io.frontdesk.conversation.map.TicketCommand.Finish;
import io.frontdesk.conversation.map.TicketCommand.Rate;
import io.frontdesk.conversation.map.TicketCommand.SetStatus;
import io.frontdesk.conversation.map.TicketCommand.Unfile;
import io.frontdesk.conversation.map.TicketPlace;
import io.frontdesk.conversation.map.TicketPlace.Categories;
import io.frontdesk.conversation.map.TicketPlace.CategoriesFound;
import io.frontdesk.conversation.map.TicketPlace.Edit;
import io.frontdesk.conversation.map.TicketPlace.Finishing;
import io.frontdesk.conversation.map.TicketPlace.Found;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.map.TicketPlace.Listed;
import io.frontdesk.conversation.map.TicketPlace.Rating;
import io.frontdesk.conversation.map.TicketPlace.Responsible;
import io.frontdesk.conversation.map.TicketPlace.Shelves;
import io.frontdesk.conversation.map.TicketPlace.Status;
import io.frontdesk.conversation.map.TicketQuestion;
import io.frontdesk.conversation.map.TicketQuestion.Ask;
import io.frontdesk.conversation.map.TicketQuestion.Comment;
import io.frontdesk.conversation.map.TicketQuestion.Description;
import io.frontdesk.conversation.map.TicketQuestion.Find;
import io.frontdesk.conversation.map.TicketQuestion.FindCategory;
import io.frontdesk.conversation.map.TicketQuestion.Subject;
import io.frontdesk.conversation.map.VisitCommand;
import io.frontdesk.conversation.map.VisitPlace;
import io.frontdesk.conversation.map.VisitQuestion;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the company lets each role do, said a second time and apart from the code: no press may do more, whoever forged it. */
final class Rights {

    private static final Set<Role> SERVE = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER, Role.ROOT);
    private static final Set<Role> DECIDE = EnumSet.of(Role.SECURITY_CHIEF, Role.ROOT);
    private static final Set<Role> MANAGE = EnumSet.of(Role.MANAGER, Role.ROOT);

    private final QuietBot bot;
    private final Person who;

    Rights(QuietBot bot, Person who) {
        this.bot = bot;
        this.who = who;
    }

    boolean allow(Target.Carried target) {
        return switch (target) {
            case HomePlace its -> true;
            case HelpPlace its -> true;
            case PassPlace its -> allow(its);
            case PassQuestion its -> allow(its);
            case PassCommand its -> allow(its);
            case GuestPlace its -> holds(its.pass());
            case GuestCommand its -> holds(its.pass());
            case VisitPlace its -> allow(its);
            case VisitQuestion its -> allow(its);
            case VisitCommand its -> allow(its);
            case CodePlace.Renewing(var pass) -> holds(pass);
            case CodeCommand its -> holds(its.pass());
            case ContactPlace its -> !(its instanceof Contact(var person)) || writesTo(person);
            case ContactQuestion its ->
                !(its instanceof WriteTo(var person)) || (writesTo(person) && !Person.isErased(person));
            case ContactCommand its -> talksTo(its.person());
            case ProfilePlace its -> true;
            case ProfileQuestion its -> true;
            case ProfileCommand its -> allow(its);
            case PrivacyPlace its -> allow(its);
            case PrivacyCommand its -> !(its instanceof Erase) || who.role() == Role.CLIENT;
            case DirectoryPlace its -> manages() && allow(its);
            case DirectoryQuestion its -> manages() && !(its instanceof Newcomer(var into) && !isJoinable(into));
            case PersonPlace its -> manages() && allow(its);
            case PersonQuestion its -> manages() && allow(its);
            case PersonCommand its -> manages() && allow(its);
            case CounterpartyPlace its -> manages();
            case CounterpartyQuestion its -> manages();
            case CounterpartyCommand its -> manages();
            case CategoryPlace its -> manages();
            case CategoryQuestion its -> manages();
            case CategoryCommand its -> manages();
            case NewCategoryQuestion its -> its.ticket() == 0 ? manages() : files(its.ticket());
            case PostPlace its -> manages();
            case PostQuestion its -> manages();
            case PostCommand its -> manages();
            case DutyPlace its -> watchesPosts() && allow(its);
            case DutyQuestion its -> allow(its);
            case DutyCommand its -> allow(its);
            case DirectoryCommand its ->
                manages() && !(its instanceof Appoint(var person, var role) && isUntouchable(person));
            case AccessPlace its -> manages() && !isUntouchable(concerned(its));
            case AccessCommand its -> manages() && !isUntouchable(concerned(its));
            case InvitationPlace its -> manages();
            case InvitationCommand its -> manages();
            case SettingsPlace its -> manages();
            case SettingsCommand its -> manages();
            case StandardTextPlace its ->
                manages()
                        && !(its instanceof StandardTextPlace.Restoring(var text, var tongue)
                                && !isReworded(text, tongue));
            case StandardTextQuestion its -> manages();
            case StandardTextCommand.Restore(var text, var tongue) -> manages() && isReworded(text, tongue);
            case AuditPlace its -> manages();
            case AssistantPlace.Asked(var question) -> hasAsked("id = ?", question);
            case AssistantCommand its -> allow(its);
            case DraftPlace its -> drafts(its.suggestion());
            case DraftQuestion its -> drafts(its.suggestion());
            case DraftCommand its -> drafts(its.suggestion());
            case LessonPlace its -> allow(its);
            case LessonQuestion its -> remembers(its.ticket());
            case LessonCommand its -> allow(its);
            case HandoverPlace its -> serves();
            case HandoverCommand its -> serves();
            case HeldPlace its -> serves() && !(its instanceof Taken(var ticket) && !worksOn(ticket));
            case HeldCommand its ->
                serves()
                        && !(its instanceof SendOutside(var ticket) && !worksOn(ticket))
                        && !(its instanceof SendInside(var inside) && !worksOn(inside));
            case TicketPlace its -> allow(its);
            case TicketQuestion its -> allow(its);
            case TicketCommand its -> allow(its);
            case ChatPlace its -> allow(its);
            case ChatQuestion its -> allow(its);
            case ChatCommand its -> allow(its);
            case CoursePlace.Lesson(var topic) -> learns(topic);
            case CoursePlace.Learners its -> manages();
            case CoursePlace its -> true;
            case CourseQuestion its -> true;
            case CourseCommand.Read(var topic) -> learns(topic);
            case CourseCommand its -> true;
        };
    }

    private boolean isReworded(StandardTextPlace.Text text, Tongue tongue) {
        return count(
                        "select count(*) from standard_text where name = ? and language = ?",
                        text.name(),
                        tongue.name().toLowerCase(Locale.ROOT))
                > 0;
    }

    private boolean learns(Topic topic) {
        return switch (topic) {
            case ROLES, COUNTERPARTIES -> manages();
            case CATEGORIES -> serves();
            case DIALOGS, BASICS, PASSES -> true;
        };
    }

    private boolean allow(AssistantCommand command) {
        return switch (command) {
            case Helped(var question) -> hasAsked("id = ? and category_id is not null", question);
            case NotHelped(var question) -> hasAsked("id = ? and category_id is not null", question);
            case CallOperator(var question) -> hasAsked("id = ?", question);
            case Choose(var question, var category) ->
                hasAsked(
                        "id = ? and outcome in ('OFFERED', 'CHOSEN') and ticket_id is null and exists (select from"
                                + " likely_category join category on category.id = likely_category.category_id where"
                                + " question_id = asked_question.id and category_id = ? and standing = 'ANSWERING')",
                        question,
                        category);
        };
    }

    private boolean hasAsked(String condition, Object... values) {
        var mine = Stream.concat(Stream.of(who.id()), Stream.of(values)).toArray();
        return count("select count(*) from asked_question where person_id = ? and " + condition, mine) > 0;
    }

    private boolean allow(ProfileCommand command) {
        return switch (command) {
            case GoOnline its -> who.role() != Role.CLIENT && who.role() != Role.ROOT;
            case GoOffline its -> who.role() != Role.CLIENT && who.role() != Role.ROOT;
            case Speak its -> true;
            case RemovePhone its -> true;
            case RemoveEmail its -> true;
        };
    }

    /** Staff are known by what they did, and nobody is erased who still stands anywhere. */
    private boolean allow(PrivacyPlace place) {
        return switch (place) {
            case MyData its -> true;
            case Downloading its -> true;
            case Underway its -> true;
            case Erasing its -> who.role() == Role.CLIENT;
            case ErasingSurely its -> who.role() == Role.CLIENT;
            case Erased its -> false;
        };
    }

    private static long concerned(AccessPlace place) {
        return switch (place) {
            case Appointing(var person, var role) -> person;
            case Blocking(var person) -> person;
            case Unblocking(var person) -> person;
        };
    }

    private static long concerned(AccessCommand command) {
        return switch (command) {
            case Block(var person) -> person;
            case Unblock(var person) -> person;
        };
    }

    private boolean allow(DirectoryPlace place) {
        return switch (place) {
            case Directories its -> true;
            case DirectoryPlace.Listed its -> true;
            case DirectoryPlace.Found its -> true;
            case DirectoryPlace.Person its -> true;
            case Candidates(var directory, var page) -> isJoinable(directory);
            case Joining(var directory, var person) -> isJoinable(directory) && !isUntouchable(person);
            case Roles(var person) -> !isUntouchable(person);
        };
    }

    /** Nobody is made a client by being added to the clients. */
    private static boolean isJoinable(Directory directory) {
        return directory != Directory.CLIENTS
                && directory != Directory.COUNTERPARTIES
                && directory != Directory.CATEGORIES
                && directory != Directory.POSTS;
    }

    private boolean allow(DutyPlace place) {
        return switch (place) {
            case DutyPlace.Posts its -> true;
            case DutyPlace.Found its -> true;
            case DutyPlace.Post its -> true;
            case Journal its -> true;
            case Note(var duty) -> isDuty("id = ? and note is not null", duty);
            case Choosing its -> isGuard();
            case HandedOver(var duty) -> isDuty("id = ? and guard_id = ? and ending = 'HANDED_OVER'", duty, who.id());
            case Relieving(var duty) -> commandsGuards() && isDuty("id = ? and left_at is null", duty);
        };
    }

    private boolean allow(DutyQuestion question) {
        return switch (question) {
            case HandOver(var post) -> standsOn(post);
            case Change(var from, var to) -> standsOn(from);
            case DutyQuestion.Find its -> watchesPosts();
        };
    }

    private boolean allow(DutyCommand command) {
        return switch (command) {
            case ComeOn its -> isGuard();
            case DutyCommand.Leave(var post) -> standsOn(post);
            case Move(var from, var to) -> standsOn(from);
            case Relieve(var duty) -> commandsGuards() && isDuty("id = ? and left_at is null", duty);
        };
    }

    private boolean standsOn(long post) {
        return isGuard() && isDuty("post_id = ? and guard_id = ? and left_at is null", post, who.id());
    }

    private boolean isDuty(String condition, Object... values) {
        return count("select count(*) from duty where " + condition, values) > 0;
    }

    private boolean isGuard() {
        return who.role() == Role.GUARD;
    }

    private boolean commandsGuards() {
        return manages() || who.role() == Role.SECURITY_CHIEF;
    }

    private boolean watchesPosts() {
        return commandsGuards() || isGuard();
    }

    private boolean allow(PersonPlace place) {
        return switch (place) {
            case PersonPlace.Tickets its -> true;
            case PersonPlace.Edit(var person) -> describes(person);
            case Belonging(var person, var page) -> describes(person);
            case BelongingFound(var person, var page) -> describes(person);
            case Known(var person, var counterparty) -> describes(person);
        };
    }

    private boolean allow(PersonQuestion question) {
        return switch (question) {
            case Describe(var person, var detail) -> describes(person);
            case FindBelonging(var person) -> describes(person);
            case NewBelonging(var person) -> describes(person);
        };
    }

    private boolean allow(PersonCommand command) {
        return switch (command) {
            case Clear(var person, var detail) -> describes(person);
            case Belong(var person, var counterparty) -> describes(person);
            case BelongNowhere(var person) -> describes(person);
        };
    }

    private boolean describes(long person) {
        return who.role() == Role.ROOT || person != QuietBot.ROOT;
    }

    private boolean allow(PassPlace place) {
        return switch (place) {
            case PassPlace.Shelves its -> true;
            case PassPlace.Listed its -> true;
            case PassPlace.Found its -> true;
            case PassPlace.OfPerson its -> who.role() != Role.CLIENT;
            case PassPlace.OfCounterparty its -> who.role() != Role.CLIENT;
            case PassPlace.Month(var like) -> like == 0 || holds(like);
            case PassPlace.Day(var month, var like) -> like == 0 || holds(like);
            case PassPlace.Hour(var day, var like) -> like == 0 || holds(like);
            case PassPlace.Minute(var day, var hour, var like) -> like == 0 || holds(like);
            case PassPlace.Info(var pass) -> holds(pass) || worksOnPass(pass);
            case PassPlace.Created(var pass) -> describesPass(pass);
            case PassPlace.Edit(var pass) -> describesPass(pass);
            case PassPlace.UntilHour(var pass, var later) -> describesPass(pass);
            case PassPlace.UntilMinute(var pass, var later, var hour) -> describesPass(pass);
            case PassPlace.Cancelling(var pass) -> holds(pass);
        };
    }

    private boolean allow(PassQuestion question) {
        return switch (question) {
            case PassQuestion.Find its -> true;
            case PassQuestion.Describe(var pass, var detail) -> describesPass(pass);
            case PassQuestion.Reject(var pass) -> decidesOn(pass);
            case PassQuestion.Withdraw(var pass) -> decidesOn(pass);
        };
    }

    private boolean allow(PassCommand command) {
        return switch (command) {
            case PassCommand.Order(var at, var like) -> like == 0 || holds(like);
            case PassCommand.Clear(var pass, var detail) -> describesPass(pass);
            case PassCommand.End(var pass, var at) -> describesPass(pass);
            case PassCommand.Endless(var pass) -> describesPass(pass);
            case PassCommand.Allow(var pass, var entries) -> describesPass(pass);
            case PassCommand.Cancel(var pass) -> holds(pass);
            case PassCommand.Approve(var pass, var edition) -> decidesOn(pass);
        };
    }

    private boolean allow(VisitPlace place) {
        return switch (place) {
            case VisitPlace.Posts(var pass, var page) -> choosesPost(pass);
            case VisitPlace.PostsFound(var pass, var page) -> choosesPost(pass);
            case VisitPlace.Shown(var pass) ->
                holds(pass) && count("select count(*) from presentation where pass_id = ?", pass) > 0;
            case VisitPlace.Check(var pass) -> checks(pass);
            case VisitPlace.Doubt(var pass, var post) -> letsIn(pass, post);
            case VisitPlace.Passage(var visit) -> checks(passOfVisit(visit));
            case VisitPlace.Inside its -> watchesPosts();
        };
    }

    private boolean allow(VisitQuestion question) {
        return switch (question) {
            case VisitQuestion.FindPost(var pass) -> choosesPost(pass);
        };
    }

    private boolean allow(VisitCommand command) {
        return switch (command) {
            case VisitCommand.Present(var pass, var post) -> holds(pass);
            case VisitCommand.LetIn(var pass, var post) -> letsIn(pass, post);
            case VisitCommand.LetInAnyhow(var pass, var post) -> letsIn(pass, post);
            case VisitCommand.LetOut(var visit) ->
                checks(passOfVisit(visit))
                        && (DECIDE.contains(who.role()) || isDuty("guard_id = ? and left_at is null", who.id()));
        };
    }

    private boolean choosesPost(long pass) {
        return holds(pass) || decidesOn(pass);
    }

    private boolean checks(long pass) {
        return watchesPosts() && worksOnPass(pass);
    }

    private boolean letsIn(long pass, long post) {
        return checks(pass) && (DECIDE.contains(who.role()) || standsOn(post));
    }

    private long passOfVisit(long visit) {
        return count("select coalesce(max(pass_id), 0) from visit where id = ?", visit);
    }

    private boolean holds(long pass) {
        return count("select count(*) from pass where id = ? and holder_id = ?", pass, who.id()) > 0;
    }

    private boolean describesPass(long pass) {
        return count(
                        "select count(*) from pass where id = ? and holder_id = ? and status in ('UNAPPROVED', 'MISSED')",
                        pass,
                        who.id())
                > 0;
    }

    /** All of the staff see everybody's passes from the inside, but for their own. */
    private boolean worksOnPass(long pass) {
        return who.role() != Role.CLIENT && count("select count(*) from pass where id = ?", pass) > 0 && !holds(pass);
    }

    private boolean decidesOn(long pass) {
        return DECIDE.contains(who.role()) && worksOnPass(pass);
    }

    private long passOf(long chat) {
        return count("select coalesce(max(id), 0) from pass where ? in (external_chat_id, internal_chat_id)", chat);
    }

    private boolean isPassInside(long chat) {
        return count("select count(*) from pass where internal_chat_id = ?", chat) > 0;
    }

    private boolean allow(TicketPlace place) {
        return switch (place) {
            case Shelves its -> true;
            case Listed(var shelf, var page) ->
                switch (shelf) {
                    case MINE -> true;
                    case UNANSWERED, ANSWERED, MISSED, FINISHED -> serves();
                    case ALL -> manages();
                };
            case Found its -> serves();
            case Info(var ticket) -> sees(ticket);
            case Finishing(var ticket) -> sees(ticket);
            case Rating(var ticket) -> applied(ticket);
            case Status(var ticket) -> worksOn(ticket);
            case Edit(var ticket) -> worksOn(ticket);
            case Responsible(var ticket, var page) -> worksOn(ticket);
            case Categories(var ticket, var page) -> files(ticket);
            case CategoriesFound(var ticket, var page) -> files(ticket);
        };
    }

    private boolean allow(TicketQuestion question) {
        return switch (question) {
            case Ask its -> true;
            case Find its -> serves();
            case Comment(var ticket) -> applied(ticket);
            case Subject(var ticket) -> worksOn(ticket);
            case Description(var ticket) -> worksOn(ticket);
            case FindCategory(var ticket) -> files(ticket);
        };
    }

    private boolean allow(TicketCommand command) {
        return switch (command) {
            case Finish(var ticket) -> sees(ticket);
            case Rate(var ticket, var stars) -> applied(ticket);
            case SetStatus its -> worksOn(its.ticket());
            case Assign its -> worksOn(its.ticket());
            case File its -> files(its.ticket());
            case Unfile its -> files(its.ticket());
        };
    }

    private boolean allow(LessonPlace place) {
        return switch (place) {
            case LessonPlace.Choosing(var ticket, var page) -> remembers(ticket);
            case LessonPlace.ChoosingFound(var ticket, var page) -> remembers(ticket);
            case LessonPlace.Preview(var ticket, var category) -> remembers(ticket);
            case LessonPlace.Remembered(var ticket) -> files(ticket) && matches("id = ? and category_id > 0", ticket);
            case LessonPlace.Forgotten(var ticket) -> files(ticket);
        };
    }

    private boolean allow(LessonCommand command) {
        return switch (command) {
            case LessonCommand.Remember(var ticket, var category) -> remembers(ticket);
            case LessonCommand.AddPhrase(var ticket, var category) -> remembers(ticket);
            case LessonCommand.Forget(var ticket, var phrase) ->
                files(ticket)
                        && count(
                                        "select count(*) from phrase where id = ? and ticket_id = ? and (author_id = ? or ?)",
                                        phrase,
                                        ticket,
                                        who.id(),
                                        manages())
                                > 0;
        };
    }

    /** What is over, and nobody has said what it was about. */
    private boolean remembers(long ticket) {
        return files(ticket)
                && matches(
                        "id = ? and status = 'FINISHED' and category_id is null and applicant_id < 1::bigint << 53",
                        ticket);
    }

    private boolean allow(ChatPlace place) {
        return switch (place) {
            case History(var chat, var page) -> reads(chat);
            case Entry(var message) -> reads(chatOf(message));
            case Sent(var message) -> reads(chatOf(message));
            case Withdrawn(var message) -> reads(chatOf(message));
            case Versions(var message) -> worksOn(ticketOf(chatOf(message))) || worksOnPass(passOf(chatOf(message)));
            case Members(var chat) -> worksInside(chat);
            case Adding(var chat, var page) -> worksInside(chat);
            case AddingFound(var chat, var page) -> worksInside(chat);
            case Leaving(var chat) -> worksInside(chat);
            case HasLeft its -> true;
        };
    }

    private boolean allow(ChatQuestion question) {
        return switch (question) {
            case Say(var chat) -> writes(chat);
            case SayFirst(var chat) -> reads(chat);
            case FindMember(var chat) -> worksInside(chat);
        };
    }

    private boolean allow(ChatCommand command) {
        return switch (command) {
            case Add(var chat, var person) -> worksInside(chat);
            case Remove(var chat, var person) -> worksInside(chat) || (person == who.id() && takesPart(chat));
            case Leave(var chat) -> worksInside(chat) || takesPart(chat);
            case Withdraw(var message) ->
                count("select count(*) from message where id = ? and author_id = ?", message, who.id()) > 0;
        };
    }

    /** The applicant reads outside only. */
    private boolean reads(long chat) {
        return isTalk(chat)
                || worksOnPass(passOf(chat))
                || (holds(passOf(chat)) && !isPassInside(chat))
                || worksOn(ticketOf(chat))
                || matches("external_chat_id = ? and applicant_id = ?", chat, who.id());
    }

    /** Guards do not write to the holders of passes. */
    private boolean writes(long chat) {
        return reads(chat) && !(who.role() == Role.GUARD && worksOnPass(passOf(chat)) && !isPassInside(chat));
    }

    private boolean isTalk(long chat) {
        return count("select count(*) from dialog where chat_id = ? and ? in (first_id, second_id)", chat, who.id())
                > 0;
    }

    /** Clients write to employees, staff to anybody, and whoever was written to answers. */
    private boolean writesTo(long person) {
        return person != who.id() && (who.role() != Role.CLIENT || isEmployee(person) || talksTo(person));
    }

    private boolean isEmployee(long person) {
        return count("select count(*) from person where id = ? and role in ('ADMINISTRATOR', 'MANAGER')", person) > 0;
    }

    private boolean talksTo(long person) {
        return count(
                        "select count(*) from dialog where first_id = least(?, ?) and second_id = greatest(?, ?)",
                        person,
                        who.id(),
                        person,
                        who.id())
                > 0;
    }

    /** Whoever was brought in may leave. */
    private boolean takesPart(long chat) {
        return count(
                        "select count(*) from participant where chat_id = ? and person_id = ? and not suspended",
                        chat,
                        who.id())
                > 0;
    }

    private boolean worksInside(long chat) {
        return (worksOn(ticketOf(chat)) && matches("internal_chat_id = ?", chat))
                || (who.role() != Role.GUARD && worksOnPass(passOf(chat)) && isPassInside(chat));
    }

    private long ticketOf(long chat) {
        return count("select coalesce(max(id), 0) from ticket where ? in (external_chat_id, internal_chat_id)", chat);
    }

    private long chatOf(long message) {
        return count("select coalesce(max(chat_id), 0) from message where id = ?", message);
    }

    private boolean serves() {
        return SERVE.contains(who.role());
    }

    private boolean manages() {
        return MANAGE.contains(who.role());
    }

    private boolean isUntouchable(long person) {
        return person == who.id() || person == QuietBot.ROOT;
    }

    private boolean sees(long ticket) {
        return applied(ticket) || worksOn(ticket);
    }

    private boolean applied(long ticket) {
        return matches("ticket.id = ? and applicant_id = ?", ticket, who.id());
    }

    private boolean worksOn(long ticket) {
        return serves()
                ? matches("ticket.id = ? and applicant_id <> ?", ticket, who.id())
                : matches(
                        "ticket.id = ? and internal_chat_id in (select chat_id from participant where person_id = ?)",
                        ticket,
                        who.id());
    }

    /** Whoever was merely brought in does not say what a ticket is about. */
    private boolean files(long ticket) {
        return serves() && worksOn(ticket);
    }

    /** A ready answer is sent by whoever the applicant waits for, as long as nobody has answered. */
    private boolean drafts(long suggestion) {
        return serves()
                && count(
                                "select count(*) from suggestion join ticket on ticket.id = ticket_id where suggestion.id = ?"
                                        + " and fate is null and status <> 'FINISHED' and applicant_id <> ?"
                                        + " and coalesce(responsible_id, ?) = ?",
                                suggestion,
                                who.id(),
                                who.id(),
                                who.id())
                        > 0;
    }

    private boolean matches(String condition, Object... values) {
        return count("select count(*) from ticket where " + condition, values) > 0;
    }

    private long count(String query, Object... values) {
        bot.bean(EntityManager.class).flush();
        return bot.bean(JdbcClient.class)
                .sql(query)
                .params(values)
                .query(Long.class)
                .single();
    }
}
