package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.DirectoryCommand;
import io.frontdesk.conversation.map.DirectoryCommand.Appoint;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.DirectoryPlace.Candidates;
import io.frontdesk.conversation.map.DirectoryPlace.Directories;
import io.frontdesk.conversation.map.DirectoryPlace.Found;
import io.frontdesk.conversation.map.DirectoryPlace.Joining;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.DirectoryPlace.Roles;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.People;
import org.springframework.stereotype.Component;

/** Who shows which place of the directories; what is decided about a person stands in {@link AccessScreens}. */
@Component
public class DirectoryScreens {

    private final People people;
    private final AccessScreens access;
    private final DirectoryListScreens lists;
    private final NewcomerScreens newcomers;
    private final PersonInfoScreens persons;

    DirectoryScreens(
            People people,
            AccessScreens access,
            DirectoryListScreens lists,
            NewcomerScreens newcomers,
            PersonInfoScreens persons) {
        this.people = people;
        this.access = access;
        this.lists = lists;
        this.newcomers = newcomers;
        this.persons = persons;
    }

    public Screen show(DirectoryPlace place, Viewer viewer) {
        return switch (place) {
            case Directories its -> lists.directories(viewer);
            case Listed its -> lists.listed(its, viewer);
            case Found its -> lists.found(its, viewer);
            case Candidates its -> newcomers.candidates(its, viewer);
            case Joining its -> newcomers.joining(its, viewer);
            case DirectoryPlace.Person(var id) -> persons.info(people.get(id), viewer);
            case Roles(var id) -> access.roles(people.get(id), viewer);
        };
    }

    public Place run(DirectoryCommand command, Viewer viewer) {
        return switch (command) {
            case Appoint its -> access.appoint(its, viewer);
        };
    }

    public Place insteadOf(DirectoryCommand command) {
        return switch (command) {
            case Appoint its -> new DirectoryPlace.Person(its.person());
        };
    }
}
