package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CategoryQuestion;
import io.frontdesk.conversation.map.ChatQuestion;
import io.frontdesk.conversation.map.ContactQuestion;
import io.frontdesk.conversation.map.CounterpartyQuestion;
import io.frontdesk.conversation.map.CourseQuestion;
import io.frontdesk.conversation.map.DirectoryQuestion;
import io.frontdesk.conversation.map.DraftQuestion;
import io.frontdesk.conversation.map.DutyQuestion;
import io.frontdesk.conversation.map.LessonQuestion;
import io.frontdesk.conversation.map.NewCategoryQuestion;
import io.frontdesk.conversation.map.PassQuestion;
import io.frontdesk.conversation.map.PersonQuestion;
import io.frontdesk.conversation.map.PostQuestion;
import io.frontdesk.conversation.map.ProfileQuestion;
import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.map.StandardTextQuestion;
import io.frontdesk.conversation.map.TicketQuestion;
import io.frontdesk.conversation.map.VisitQuestion;

/** Which text explains what is expected as an answer to which question. */
final class FormHelp {

    private static final String WORDS = "help.form.words";
    private static final String SEARCH = "help.form.search";
    private static final String MESSAGE = "help.form.message";
    private static final String ANSWER = "help.form.answer";

    private FormHelp() {}

    static String of(Question question) {
        return switch (question) {
            case TicketQuestion its -> of(its);
            case ChatQuestion.Say its -> MESSAGE;
            case ChatQuestion.SayFirst its -> MESSAGE;
            case ChatQuestion.FindMember its -> SEARCH;
            case ContactQuestion.WriteTo its -> MESSAGE;
            case ContactQuestion.FindEmployee its -> SEARCH;
            case DraftQuestion.Rewrite its -> MESSAGE;
            case ProfileQuestion.Phone its -> "help.form.phone";
            case ProfileQuestion.Email its -> WORDS;
            case DirectoryQuestion.Find its -> SEARCH;
            case DirectoryQuestion.Newcomer its -> "help.form.newcomer";
            case PersonQuestion.Describe its -> WORDS;
            case PersonQuestion.FindBelonging its -> SEARCH;
            case PersonQuestion.NewBelonging its -> WORDS;
            case CounterpartyQuestion its -> WORDS;
            case PostQuestion its -> WORDS;
            case CategoryQuestion its -> of(its);
            case NewCategoryQuestion its -> of(its);
            case LessonQuestion its -> of(its);
            case DutyQuestion.HandOver its -> "help.form.note";
            case DutyQuestion.Change its -> "help.form.note";
            case DutyQuestion.Find its -> SEARCH;
            case VisitQuestion.FindPost its -> SEARCH;
            case PassQuestion its -> of(its);
            case StandardTextQuestion its -> "help.form.standard-text";
            case CourseQuestion its -> "help.form.practice";
        };
    }

    private static String of(TicketQuestion question) {
        return switch (question) {
            case TicketQuestion.Ask its -> "help.form.question";
            case TicketQuestion.Subject its -> WORDS;
            case TicketQuestion.Description its -> WORDS;
            case TicketQuestion.Comment its -> WORDS;
            case TicketQuestion.FindCategory its -> SEARCH;
            case TicketQuestion.Find its -> SEARCH;
        };
    }

    private static String of(CategoryQuestion question) {
        return switch (question) {
            case CategoryQuestion.Rename its -> WORDS;
            case CategoryQuestion.SendFile its -> "help.form.file";
            case CategoryQuestion.AddPhrases its -> "help.form.phrases";
            case CategoryQuestion.WriteAnswer its -> ANSWER;
            case CategoryQuestion.NameSilence its -> WORDS;
            case CategoryQuestion.WriteLinks its -> WORDS;
        };
    }

    private static String of(NewCategoryQuestion question) {
        return switch (question) {
            case NewCategoryQuestion.Name its -> "help.form.category";
            case NewCategoryQuestion.Phrase its -> "help.form.category-chain";
            case NewCategoryQuestion.Answer its -> "help.form.category-chain";
        };
    }

    private static String of(LessonQuestion question) {
        return switch (question) {
            case LessonQuestion.FindCategory its -> SEARCH;
            case LessonQuestion.NameCategory its -> WORDS;
            case LessonQuestion.Ask its -> WORDS;
            case LessonQuestion.Answer its -> ANSWER;
        };
    }

    private static String of(PassQuestion question) {
        return switch (question) {
            case PassQuestion.Find its -> SEARCH;
            case PassQuestion.Describe its -> WORDS;
            case PassQuestion.Reject its -> "help.form.reason";
            case PassQuestion.Withdraw its -> "help.form.reason";
        };
    }
}
