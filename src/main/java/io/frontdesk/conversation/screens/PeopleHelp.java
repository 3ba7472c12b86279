package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.ContactPlace;
import io.frontdesk.conversation.map.CounterpartyPlace;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.InvitationPlace;
import io.frontdesk.conversation.map.PersonPlace;
import io.frontdesk.conversation.map.ProfilePlace;

/** Which text explains which place of oneself, of others and of the directories. */
final class PeopleHelp {

    private PeopleHelp() {}

    static String of(ProfilePlace place) {
        return switch (place) {
            case ProfilePlace.Profile its -> "help.profile";
            case ProfilePlace.Languages its -> "help.languages";
            case ProfilePlace.RemovingPhone its -> HelpTopics.SURE;
        };
    }

    static String of(ContactPlace place) {
        return switch (place) {
            case ContactPlace.Contacts its -> "help.contacts";
            case ContactPlace.Talks its -> "help.contacts";
            case ContactPlace.Employees its -> "help.employees";
            case ContactPlace.EmployeesFound its -> "help.employees";
            case ContactPlace.Contact its -> "help.contact";
        };
    }

    static String of(DirectoryPlace place) {
        return switch (place) {
            case DirectoryPlace.Directories its -> "help.directories";
            case DirectoryPlace.Listed(var directory, var page) -> listed(directory);
            case DirectoryPlace.Found its -> HelpTopics.FOUND;
            case DirectoryPlace.Candidates its -> "help.newcomer";
            case DirectoryPlace.Joining its -> "help.newcomer";
            case DirectoryPlace.Person its -> "help.person";
            case DirectoryPlace.Roles its -> "help.roles";
        };
    }

    private static String listed(Directory directory) {
        return switch (directory) {
            case CLIENTS, EMPLOYEES, ADMINISTRATORS, MANAGERS, CHIEFS, GUARDS -> "help.people";
            case COUNTERPARTIES -> "help.counterparties";
            case CATEGORIES -> "help.categories";
            case POSTS -> "help.posts";
        };
    }

    static String of(PersonPlace place) {
        return switch (place) {
            case PersonPlace.Edit its -> "help.person.edit";
            case PersonPlace.Tickets its -> HelpTopics.RELATED;
            case PersonPlace.Belonging its -> "help.belonging";
            case PersonPlace.BelongingFound its -> "help.belonging";
            case PersonPlace.Known its -> HelpTopics.KNOWN;
        };
    }

    static String of(CounterpartyPlace place) {
        return switch (place) {
            case CounterpartyPlace.Info its -> "help.counterparty";
            case CounterpartyPlace.People its -> HelpTopics.RELATED;
            case CounterpartyPlace.Tickets its -> HelpTopics.RELATED;
            case CounterpartyPlace.Known its -> HelpTopics.KNOWN;
            case CounterpartyPlace.Removing its -> HelpTopics.SURE;
        };
    }

    static String of(InvitationPlace place) {
        return switch (place) {
            case InvitationPlace.Invitations its -> "help.invitations";
            case InvitationPlace.Invitation its -> "help.invitations";
            case InvitationPlace.Inviting its -> "help.inviting";
            case InvitationPlace.Revoking its -> HelpTopics.SURE;
        };
    }
}
