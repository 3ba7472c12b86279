package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CourseCommand.Stars;
import io.frontdesk.conversation.map.CourseCommand.Turn;
import io.frontdesk.conversation.map.CoursePlace.Course;
import io.frontdesk.conversation.map.CoursePlace.Practice;
import io.frontdesk.conversation.map.CourseQuestion;
import io.frontdesk.conversation.map.CourseQuestion.Advise;
import io.frontdesk.conversation.map.CourseQuestion.Ask;
import io.frontdesk.conversation.map.CourseQuestion.Reply;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.course.Courses;
import io.frontdesk.course.Practice.Seat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The practice ticket: one person sits on all three seats in turn, and the bot says what the others would. It is no ticket but a
 * few lines about that person, so nothing of it can reach anybody or be counted.
 */
@Component
public class PracticeScreens {

    private static final int ASKING = 1;
    private static final int INVITING = 2;
    private static final int INVITED = 3;
    private static final int READING = 4;
    private static final int ADVISING = 5;
    private static final int ADVISED = 6;
    private static final int REPLYING = 7;
    private static final int FINISHING = 8;
    private static final int RATING = 9;

    private final Courses courses;

    PracticeScreens(Courses courses) {
        this.courses = courses;
    }

    /** Whether there is something to try at this step. */
    static boolean isFor(int step) {
        return step >= ASKING && step <= RATING;
    }

    /** Where what a step tells about can be tried. */
    static Place at(int step) {
        return switch (step) {
            case ASKING -> new Ask();
            case ADVISING -> new Advise();
            case REPLYING -> new Reply();
            default -> new Practice(step);
        };
    }

    Screen show(int step, Viewer viewer) {
        var drawing = viewer.draw("practice").gap();
        return switch (step) {
            case INVITING -> inviting(drawing, viewer);
            case INVITED ->
                drawing.line("practice.invited", words(Seat.CLIENT, viewer))
                        .row(drawing.button("answer", new Advise(), Look.PRIMARY))
                        .row(drawing.button("info", new Practice(READING)))
                        .row("course.back", new Course())
                        .done();
            case READING ->
                drawing.line(
                                "practice.ticket",
                                words(Seat.CLIENT, viewer),
                                viewer.person().firstName())
                        .row(drawing.button("answer-inside", new Advise(), Look.PRIMARY))
                        .row("course.back", new Course())
                        .done();
            case ADVISED ->
                drawing.line("practice.advised", words(Seat.CLIENT, viewer), words(Seat.EMPLOYEE, viewer))
                        .row(drawing.button("answer", new Reply(), Look.PRIMARY))
                        .row("course.back", new Course())
                        .done();
            case FINISHING ->
                drawing.line("practice.finishing", words(Seat.OPERATOR, viewer))
                        .row(drawing.button("finish", new Turn(RATING), Look.PRIMARY))
                        .row("course.back", new Course())
                        .done();
            case RATING -> rating(drawing, viewer);
            default -> said(step, drawing, viewer);
        };
    }

    /** Two who might know; whoever is chosen, the story goes on the same. */
    private Screen inviting(Drawing drawing, Viewer viewer) {
        return drawing.line("practice.new-ticket", words(Seat.CLIENT, viewer))
                .gap()
                .line("practice.whom")
                .list(
                        List.of("engineer", "accountant"),
                        colleague -> drawing.labelled(viewer.line("colleague." + colleague), new Turn(INVITED)))
                .row("course.back", new Course())
                .done();
    }

    private Screen rating(Drawing drawing, Viewer viewer) {
        drawing.line("practice.rating", words(Seat.OPERATOR, viewer));
        var stars = IntStream.rangeClosed(1, 5).boxed().toList();
        return drawing.grid(5, stars, count -> drawing.labelled(count + " ⭐", new Stars(count)))
                .row("course.back", new Course())
                .done();
    }

    /** What becomes of what was written last. */
    private Screen said(int step, Drawing drawing, Viewer viewer) {
        var seat = step >= REPLYING ? Seat.OPERATOR : step >= ADVISING ? Seat.EMPLOYEE : Seat.CLIENT;
        var next = switch (seat) {
            case CLIENT -> INVITING;
            case EMPLOYEE -> ADVISED;
            case OPERATOR -> FINISHING;
        };
        var key = switch (seat) {
            case CLIENT -> "practice.asked";
            case EMPLOYEE -> "practice.told-operator";
            case OPERATOR -> "practice.replied";
        };
        return drawing.line(key, words(seat, viewer))
                .row(drawing.button("course.next", new Turn(next), Look.PRIMARY))
                .done();
    }

    /** Where nothing has been said, an example. */
    private String words(Seat seat, Viewer viewer) {
        return Objects.requireNonNullElseGet(
                courses.of(viewer.person()).practice().words(seat), () -> viewer.line(example(seat)));
    }

    private static String example(Seat seat) {
        return switch (seat) {
            case CLIENT -> "practice.question-example";
            case EMPLOYEE -> "practice.advice-example";
            case OPERATOR -> "practice.answer-example";
        };
    }

    public Screen show(CourseQuestion question, Viewer viewer) {
        var drawing = viewer.draw("practice").gap();
        switch (question) {
            case Ask its -> drawing.line("practice.ask");
            case Advise its -> drawing.line("practice.advise", words(Seat.CLIENT, viewer));
            case Reply its -> drawing.line("practice.reply", words(Seat.EMPLOYEE, viewer));
        }
        return drawing.row("course.back", new Course()).done();
    }

    public Heard hear(CourseQuestion question, Writing answer, Viewer viewer) {
        courses.say(viewer.person(), seat(question), Answers.words(answer));
        return Heard.then(new Practice(step(question)));
    }

    private static Seat seat(CourseQuestion question) {
        return switch (question) {
            case Ask its -> Seat.CLIENT;
            case Advise its -> Seat.EMPLOYEE;
            case Reply its -> Seat.OPERATOR;
        };
    }

    private static int step(CourseQuestion question) {
        return switch (question) {
            case Ask its -> ASKING;
            case Advise its -> ADVISING;
            case Reply its -> REPLYING;
        };
    }
}
