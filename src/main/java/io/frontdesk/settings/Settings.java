package io.frontdesk.settings;

import io.frontdesk.people.Audit;
import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.Audit.Thing;
import io.frontdesk.people.Authority;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import io.frontdesk.settings.AssistantRules.Mode;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who manage have set; what they have not is as it comes. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Settings {

    /** Something is set otherwise now. */
    public record Changed(String name, Person by) {}

    private static final String MODE = "assistant.mode";
    private static final String SURE_FROM = "assistant.sure-from";
    private static final String MAYBE_FROM = "assistant.maybe-from";
    private static final String PROVEN_AFTER = "assistant.proven-after";
    private static final int HUNDRED = 100;

    private final JdbcClient database;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Settings(JdbcClient database, Audit audit, ApplicationEventPublisher events) {
        this.database = database;
        this.audit = audit;
        this.events = events;
    }

    public AssistantRules assistant() {
        var set = all();
        var first = AssistantRules.AT_FIRST;
        return new AssistantRules(
                Mode.valueOf(set.getOrDefault(MODE, first.mode().name())),
                number(set, SURE_FROM, first.sureFrom()),
                number(set, MAYBE_FROM, first.maybeFrom()),
                number(set, PROVEN_AFTER, first.provenAfter()));
    }

    private Map<String, String> all() {
        return database.sql("select name, value from setting").query(Entry.class).list().stream()
                .collect(Collectors.toMap(Entry::name, Entry::value));
    }

    private record Entry(String name, String value) {}

    private static int number(Map<String, String> set, String name, int otherwise) {
        var value = set.get(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    public void mode(Person who, Mode mode) {
        set(who, MODE, assistant().mode().name(), mode.name());
    }

    /** @throws Unfit where it is no percentage, or less than what a category is offered from */
    public void sureFrom(Person who, int percent) {
        var now = assistant();
        require(percent >= now.maybeFrom() && percent <= HUNDRED, "unfit.sure-from", now.maybeFrom(), HUNDRED);
        set(who, SURE_FROM, String.valueOf(now.sureFrom()), String.valueOf(percent));
    }

    /** @throws Unfit where it is no percentage, or more than what an answer is given from */
    public void maybeFrom(Person who, int percent) {
        var now = assistant();
        require(percent >= 0 && percent <= now.sureFrom(), "unfit.maybe-from", 0, now.sureFrom());
        set(who, MAYBE_FROM, String.valueOf(now.maybeFrom()), String.valueOf(percent));
    }

    /** @throws Unfit where it is not between 1 and 100 */
    public void provenAfter(Person who, int times) {
        require(times >= 1 && times <= HUNDRED, "unfit.proven-after", 1, HUNDRED);
        set(who, PROVEN_AFTER, String.valueOf(assistant().provenAfter()), String.valueOf(times));
    }

    private static void require(boolean fit, String complaint, Object... arguments) {
        if (!fit) {
            throw new Unfit(complaint, arguments);
        }
    }

    private void set(Person who, String name, String before, String after) {
        Authority.requireManager(who);
        if (!before.equals(after)) {
            database.sql("""
                            insert into setting (name, value) values (?, ?)
                            on conflict (name) do update set value = excluded.value
                            """).params(name, after).update();
            audit.note(who, Kind.SETTING, new Thing(Sort.SETTING, name), before, after);
            events.publishEvent(new Changed(name, who));
        }
    }
}
