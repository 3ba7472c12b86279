package io.frontdesk.people;

import io.frontdesk.people.Audit.Kind;
import io.frontdesk.people.Audit.Sort;
import io.frontdesk.people.Audit.Thing;
import io.frontdesk.people.Counterparty.Line;
import io.frontdesk.people.Lookup.Rows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations that people belong to. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Counterparties extends Catalogue<Counterparty> {

    /** Names the lock under which names are compared, so that nobody adds what another is adding. */
    private static final long LOCK = 0x6f7267616eL;

    private final CounterpartyTable table;
    private final PersonTable persons;
    private final InvitationTable invitations;
    private final List<References> references;
    private final Audit audit;
    private final JdbcClient database;

    Counterparties(
            CounterpartyTable table,
            PersonTable persons,
            InvitationTable invitations,
            Lookup lookup,
            List<References> references,
            Audit audit,
            JdbcClient database) {
        super(table, lookup, those -> new Rows("counterparty", those, Map.of()));
        this.table = table;
        this.persons = persons;
        this.invitations = invitations;
        this.references = references;
        this.audit = audit;
        this.database = database;
    }

    @Override
    protected Refusal missing() {
        return new Refusal("refusal.no-counterparty");
    }

    @Override
    protected Refusal archived(Counterparty counterparty) {
        return new Refusal("refusal.archived");
    }

    @Override
    protected void alone() {
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().singleRow();
    }

    /**
     * The organisation of this name, made where there is none; legal form, quotes and case make no difference.
     *
     * @throws Unfit where it is no name
     */
    public Registration<Counterparty> add(Person who, String name) {
        Authority.requireManager(who);
        return register(who, Wording.name(name, Line.NAME.longest()));
    }

    /** @param who null where nobody in the bot does it */
    Registration<Counterparty> register(@Nullable Person who, String name) {
        return register(name, () -> {
            audit.note(who, Kind.ENTRY_ADDED, thing(name), null, null);
            return new Counterparty(name);
        });
    }

    private static Thing thing(String name) {
        return new Thing(Sort.COUNTERPARTY, name);
    }

    /**
     * Writes a line anew; a dash clears it, but the name.
     *
     * @throws Unfit where the line cannot be so, or is another organisation's
     */
    public void write(Person who, long id, Line line, String text) {
        Authority.requireManager(who);
        var counterparty = get(id);
        var before = counterparty.read(line);
        var name = counterparty.name();
        var after = checked(counterparty, line, text);
        if (!Objects.equals(before, after)) {
            counterparty.write(line, after);
            audit.note(who, kind(line), thing(name), before, after);
        }
    }

    private static Kind kind(Line line) {
        return switch (line) {
            case NAME -> Kind.ENTRY_RENAMED;
            case INN -> Kind.ENTRY_INN;
            case CONTACTS -> Kind.ENTRY_CONTACTS;
        };
    }

    private @Nullable String checked(Counterparty counterparty, Line line, String text) {
        if (line == Line.NAME) {
            return free(counterparty, text);
        }
        var given = Wording.orNothing(text);
        if (given == null) {
            return null;
        }
        return line == Line.INN ? freeInn(counterparty, given) : Wording.lines(given, line.longest());
    }

    private String free(Counterparty counterparty, String text) {
        var name = Wording.name(text, Line.NAME.longest());
        alone();
        table.findAlike(name, counterparty.id()).ifPresent(other -> {
            throw new Unfit("unfit.name-taken", other.name());
        });
        return name;
    }

    private String freeInn(Counterparty counterparty, String text) {
        var inn = Inn.of(text);
        alone();
        table.findByInnAndIdNot(inn, counterparty.id()).ifPresent(other -> {
            throw new Unfit("unfit.inn-taken", other.name());
        });
        return inn;
    }

    /** Whether anybody belongs there or anything refers to it. */
    public boolean isUsed(long id) {
        return persons.existsByCounterpartyId(id)
                || invitations.existsByCounterpartyId(id)
                || references.stream().anyMatch(some -> some.toCounterparty(id));
    }

    /** Deletes what nothing refers to, and archives anything else. */
    public void remove(Person who, long id) {
        Authority.requireManager(who);
        var counterparty = get(id);
        if (!isUsed(id)) {
            table.delete(counterparty);
            audit.note(who, Kind.ENTRY_REMOVED, thing(counterparty.name()), null, null);
        } else if (!counterparty.isArchived()) {
            counterparty.archive(true);
            audit.note(who, Kind.ENTRY_ARCHIVED, thing(counterparty.name()), null, null);
        }
    }

    public void restore(Person who, long id) {
        Authority.requireManager(who);
        var counterparty = get(id);
        if (counterparty.isArchived()) {
            counterparty.archive(false);
            audit.note(who, Kind.ENTRY_RESTORED, thing(counterparty.name()), null, null);
        }
    }
}
