package io.frontdesk.conversation.map;

/** Where a person can be: going there changes nothing. Leaving an open question by going elsewhere cancels it. */
public sealed interface Place extends Target.Carried
        permits HomePlace,
                TicketPlace,
                ChatPlace,
                HandoverPlace,
                HeldPlace,
                ProfilePlace,
                PrivacyPlace,
                AssistantPlace,
                SettingsPlace,
                DirectoryPlace,
                AccessPlace,
                InvitationPlace,
                AuditPlace,
                PersonPlace,
                CounterpartyPlace,
                CategoryPlace,
                PostPlace,
                DutyPlace,
                PassPlace,
                GuestPlace,
                VisitPlace,
                CodePlace,
                ContactPlace,
                CoursePlace,
                Question {}
