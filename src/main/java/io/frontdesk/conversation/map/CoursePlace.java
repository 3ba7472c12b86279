package io.frontdesk.conversation.map;

/** What newcomers are shown, and where they try it. */
public sealed interface CoursePlace extends Place {

    enum Topic {
        ROLES,
        COUNTERPARTIES,
        DIALOGS,
        BASICS,
        PASSES,
        CATEGORIES
    }

    /** The step that was open last. */
    record Course() implements CoursePlace {

        @Override
        public boolean isPictured() {
            return true;
        }
    }

    record Lessons() implements CoursePlace {}

    record Lesson(Topic topic) implements CoursePlace {}

    /** The practice ticket, as whoever has the step's seat sees it. */
    record Practice(int step) implements CoursePlace {}

    /** How far the employees have come. */
    record Learners(int page) implements CoursePlace {}
}
