package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CourseCommand;
import io.frontdesk.conversation.map.CourseCommand.Read;
import io.frontdesk.conversation.map.CourseCommand.Stars;
import io.frontdesk.conversation.map.CourseCommand.Turn;
import io.frontdesk.conversation.map.CoursePlace;
import io.frontdesk.conversation.map.CoursePlace.Course;
import io.frontdesk.conversation.map.CoursePlace.Learners;
import io.frontdesk.conversation.map.CoursePlace.Lesson;
import io.frontdesk.conversation.map.CoursePlace.Lessons;
import io.frontdesk.conversation.map.CoursePlace.Practice;
import io.frontdesk.conversation.map.DirectoryPlace;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.course.Courses;
import io.frontdesk.course.Learner;
import io.frontdesk.course.Progress;
import io.frontdesk.people.Person;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The course step by step, each with a picture of what it tells about; and who has come how far. */
@Component
public class CourseScreens {

    private final Courses courses;
    private final CourseLessonScreens lessons;
    private final PracticeScreens practice;

    CourseScreens(Courses courses, CourseLessonScreens lessons, PracticeScreens practice) {
        this.courses = courses;
        this.lessons = lessons;
        this.practice = practice;
    }

    public Screen show(CoursePlace place, Viewer viewer) {
        return switch (place) {
            case Course its -> step(viewer);
            case Lessons its -> lessons.all(viewer);
            case Lesson(var topic) -> lessons.lesson(topic, viewer);
            case Practice(var step) -> practice.show(step, viewer);
            case Learners(var page) -> learners(page, viewer);
        };
    }

    private Screen step(Viewer viewer) {
        var step = courses.of(viewer.person()).step();
        var drawing = viewer.draw("course.number", step, Progress.LAST_STEP).line("course.title." + step);
        drawing.gap().line("course.step." + step);
        turning(step, drawing);
        if (PracticeScreens.isFor(step)) {
            drawing.row(drawing.button("course.try", PracticeScreens.at(step), Look.PRIMARY));
        }
        drawing.rowIf(step == Progress.LAST_STEP, "course.lessons", new Lessons())
                .rowIf(step == Progress.LAST_STEP, "course.again", new Turn(0))
                .row("home", new Home());
        return drawing.done().pictured(picture(step, viewer));
    }

    private static void turning(int step, Drawing drawing) {
        var row = new ArrayList<Button>();
        if (step > 0) {
            row.add(drawing.labelled("◀", new Turn(step - 1)));
        }
        if (step < Progress.LAST_STEP) {
            row.add(drawing.labelled("▶", new Turn(step + 1)));
        }
        drawing.row(row.toArray(Button[]::new));
    }

    private static String picture(int step, Viewer viewer) {
        return "course/%s/%02d.jpg".formatted(viewer.phrases().tongue().name().toLowerCase(Locale.ROOT), step);
    }

    private Screen learners(int asked, Viewer viewer) {
        var attendance = courses.attendance(viewer.person());
        var page = Drawing.page(asked, attendance.employees());
        var drawing = viewer.draw("course.learners", attendance.finished(), attendance.employees())
                .lineIf(attendance.employees() == 0, "course.learners-empty");
        return drawing.list(
                        courses.learners(viewer.person(), page, Drawing.PAGE),
                        learner ->
                                drawing.labelled(label(learner, viewer), new DirectoryPlace.Person(learner.person())))
                .pages(page, attendance.employees(), Learners::new)
                .back(new Lessons())
                .done();
    }

    private static String label(Learner learner, Viewer viewer) {
        return learner.isFinished()
                ? viewer.line("course.has-finished", learner.name())
                : viewer.line("course.is-at", learner.name(), learner.step(), Progress.LAST_STEP);
    }

    /** How far this person has come, for those who manage; nothing of clients who have not begun. */
    void progress(Person person, Drawing drawing, Viewer viewer) {
        var progress = courses.of(person);
        var finished = progress.finishedAt();
        if (finished != null) {
            drawing.line("course.finished-at", viewer.moment(finished));
        } else {
            drawing.lineIf(progress.step() > 0, "course.now-at", progress.step(), Progress.LAST_STEP);
        }
    }

    public Place run(CourseCommand command, Viewer viewer) {
        var me = viewer.person();
        return switch (command) {
            case Turn(var step) -> {
                courses.turn(me, step);
                yield new Course();
            }
            case Read(var topic) -> {
                courses.read(me, CourseLessonScreens.lesson(topic));
                yield new Lesson(topic);
            }
            case Stars(var stars) -> {
                courses.rate(me, stars);
                courses.turn(me, Progress.LAST_STEP);
                yield new Course();
            }
        };
    }
}
