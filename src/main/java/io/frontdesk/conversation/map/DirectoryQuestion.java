package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.DirectoryPlace.Directory;

/** What is asked about the directories. */
public sealed interface DirectoryQuestion extends Question {

    record Find(Directory directory) implements DirectoryQuestion {}

    /** Who is to be taken into a directory of people. */
    record Newcomer(Directory directory) implements DirectoryQuestion {}
}
