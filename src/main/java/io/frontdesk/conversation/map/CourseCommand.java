package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.CoursePlace.Topic;

/** How people get on in the course. */
public sealed interface CourseCommand extends Command {

    record Turn(int step) implements CourseCommand {

        @Override
        public boolean isPictured() {
            return true;
        }
    }

    record Read(Topic topic) implements CourseCommand {}

    /** Rates the practice ticket. */
    record Stars(int stars) implements CourseCommand {

        @Override
        public boolean isPictured() {
            return true;
        }
    }
}
