package io.frontdesk.conversation.map;

/** A deed: it changes something, once a press, and leads to a place. */
public sealed interface Command extends Target.Carried
        permits TicketCommand,
                ChatCommand,
                ContactCommand,
                HandoverCommand,
                HeldCommand,
                ProfileCommand,
                PrivacyCommand,
                AssistantCommand,
                DraftCommand,
                LessonCommand,
                SettingsCommand,
                StandardTextCommand,
                DirectoryCommand,
                AccessCommand,
                InvitationCommand,
                PersonCommand,
                CounterpartyCommand,
                CategoryCommand,
                PostCommand,
                DutyCommand,
                VisitCommand,
                PassCommand,
                GuestCommand,
                CodeCommand,
                CourseCommand {}
