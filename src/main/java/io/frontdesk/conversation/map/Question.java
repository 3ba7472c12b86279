package io.frontdesk.conversation.map;

/** A place where the next message is the answer. */
public sealed interface Question extends Place
        permits TicketQuestion,
                LessonQuestion,
                ChatQuestion,
                ContactQuestion,
                ProfileQuestion,
                StandardTextQuestion,
                DirectoryQuestion,
                PersonQuestion,
                CounterpartyQuestion,
                CategoryQuestion,
                NewCategoryQuestion,
                DraftQuestion,
                PostQuestion,
                DutyQuestion,
                VisitQuestion,
                PassQuestion,
                CourseQuestion {}
