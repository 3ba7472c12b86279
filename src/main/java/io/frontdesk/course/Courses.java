package io.frontdesk.course;

import io.frontdesk.course.Practice.Seat;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's way through the course. Nothing of it is a ticket, and nobody else hears of it. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Courses {

    /** Longer words are no practice any more, and two of them must fit into one message. */
    public static final int LONGEST = 1_000;

    /** Staff who are somebody still. */
    private static final String EMPLOYEES = "person.role <> 'CLIENT' and person.erased_at is null";

    private final JdbcClient database;
    private final Clock clock;

    Courses(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Progress of(Person person) {
        var read = read(person);
        return database.sql("select * from course_progress where person_id = ?")
                .param(person.id())
                .query((row, _) -> progress(row, read))
                .optional()
                .orElse(new Progress(0, null, Practice.NOTHING, read));
    }

    private Set<Lesson> read(Person person) {
        var read = EnumSet.noneOf(Lesson.class);
        read.addAll(database.sql("select lesson from lesson_read where person_id = ?")
                .param(person.id())
                .query((row, _) -> Lesson.valueOf(row.getString("lesson")))
                .list());
        return read;
    }

    private static Progress progress(ResultSet row, Set<Lesson> read) throws SQLException {
        var practice = new Practice(
                row.getString("question"),
                row.getString("advice"),
                row.getString("answer"),
                row.getObject("stars", Integer.class));
        return new Progress(row.getInt("step"), instant(row), practice, read);
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        var moment = row.getTimestamp("finished_at");
        return moment == null ? null : moment.toInstant();
    }

    /** Opens a step, the nearest one where there is none of this number; whoever comes to the last one has finished for good. */
    public void turn(Person person, int step) {
        var open = Math.clamp(step, 0, Progress.LAST_STEP);
        database.sql("""
                        insert into course_progress as progress (person_id, step, finished_at)
                        values (:person, :step, :finished)
                        on conflict (person_id) do update set step = excluded.step,
                            finished_at = coalesce(progress.finished_at, excluded.finished_at)
                        """)
                .param("person", person.id())
                .param("step", open)
                .param("finished", open == Progress.LAST_STEP ? Timestamp.from(clock.instant()) : null)
                .update();
    }

    /** @throws Refusal where the lesson is about the work of others */
    public void read(Person person, Lesson lesson) {
        if (!lesson.isFor(person)) {
            throw Refusal.notYours();
        }
        database.sql("insert into lesson_read (person_id, lesson, read_at) values (?, ?, ?) on conflict do nothing")
                .params(person.id(), lesson.name(), Timestamp.from(clock.instant()))
                .update();
    }

    /** @throws Unfit where it is empty or too long */
    public void say(Person person, Seat seat, String words) {
        if (words.isBlank()) {
            throw new Unfit("unfit.words-needed");
        }
        if (words.length() > LONGEST) {
            throw new Unfit("unfit.too-long", LONGEST, words.length());
        }
        keep(person, seat.column(), words.strip());
    }

    public void rate(Person person, int stars) {
        keep(person, "stars", Math.clamp(stars, 1, 5));
    }

    private void keep(Person person, String column, Object value) {
        database.sql("""
                        insert into course_progress (person_id, %1$s) values (?, ?)
                        on conflict (person_id) do update set %1$s = excluded.%1$s
                        """.formatted(column)).params(person.id(), value).update();
    }

    /** All employees: first who is on the way, then who has finished, the latest first. */
    public List<Learner> learners(Person viewer, int page, int size) {
        Authority.requireManager(viewer);
        return database.sql("""
                        select person.id, concat_ws(' ', person.first_name, person.last_name) as name,
                            coalesce(progress.step, 0) as step, progress.finished_at
                          from person left join course_progress progress on progress.person_id = person.id
                         where %s
                         order by progress.finished_at is not null, coalesce(progress.step, 0) desc,
                            progress.finished_at desc, person.first_name, person.id
                         limit ? offset ?
                        """.formatted(EMPLOYEES))
                .params(size, page * size)
                .query(Courses::learner)
                .list();
    }

    private static Learner learner(ResultSet row, int number) throws SQLException {
        return new Learner(row.getLong("id"), row.getString("name"), row.getInt("step"), instant(row));
    }

    /** Of how many employees how many have finished. */
    public Attendance attendance(Person viewer) {
        Authority.requireManager(viewer);
        return database.sql("""
                        select count(*) as employees, count(progress.finished_at) as finished
                          from person left join course_progress progress on progress.person_id = person.id
                         where %s
                        """.formatted(EMPLOYEES)).query(Attendance.class).single();
    }

    public record Attendance(int employees, int finished) {}

    void forget(Person person) {
        database.sql("delete from lesson_read where person_id = ?")
                .param(person.id())
                .update();
        database.sql("delete from course_progress where person_id = ?")
                .param(person.id())
                .update();
    }
}
