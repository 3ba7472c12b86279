package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CourseCommand.Read;
import io.frontdesk.conversation.map.CoursePlace.Course;
import io.frontdesk.conversation.map.CoursePlace.Learners;
import io.frontdesk.conversation.map.CoursePlace.Lessons;
import io.frontdesk.conversation.map.CoursePlace.Topic;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.course.Courses;
import io.frontdesk.course.Lesson;
import io.frontdesk.people.Refusal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What can be read about after the course. */
@Component
class CourseLessonScreens {

    private final Courses courses;

    CourseLessonScreens(Courses courses) {
        this.courses = courses;
    }

    static Lesson lesson(Topic topic) {
        return Lesson.valueOf(topic.name());
    }

    private static Topic topic(Lesson lesson) {
        return Topic.valueOf(lesson.name());
    }

    Screen all(Viewer viewer) {
        var progress = courses.of(viewer.person());
        var lessons = Lesson.of(viewer.person());
        var read = (int) lessons.stream().filter(progress::hasRead).count();
        var drawing = viewer.draw("lessons", read, lessons.size()).line("lessons.about");
        return drawing.list(
                        lessons,
                        lesson -> drawing.labelled(
                                viewer.line(
                                        progress.hasRead(lesson) ? "lessons.read" : "lessons.unread",
                                        title(lesson, viewer)),
                                new Read(topic(lesson))))
                .row("course.open", new Course())
                .rowIf(viewer.person().role().manages(), "course.learners", new Learners(0))
                .row("home", new Home())
                .done();
    }

    Screen lesson(Topic topic, Viewer viewer) {
        var lesson = lesson(topic);
        if (!lesson.isFor(viewer.person())) {
            throw Refusal.notYours();
        }
        return viewer.draw("lessons.heading", title(lesson, viewer))
                .gap()
                .line("course-lesson." + name(lesson))
                .row("course.lessons", new Lessons())
                .row("home", new Home())
                .done();
    }

    private static String title(Lesson lesson, Viewer viewer) {
        return viewer.line("course-lesson-title." + name(lesson));
    }

    private static String name(Lesson lesson) {
        return lesson.name().toLowerCase(Locale.ROOT);
    }
}
