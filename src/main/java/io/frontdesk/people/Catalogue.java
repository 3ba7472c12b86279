package io.frontdesk.people;

import static java.util.stream.Collectors.toMap;

import io.frontdesk.people.Lookup.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.transaction.annotation.Transactional;

/** Things with names that those who manage keep in order: listed by name, found however typed, never two of one name. */
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public abstract class Catalogue<E extends CatalogueEntry> {

    private final CatalogueTable<E> table;
    private final Lookup lookup;
    private final Rows all;
    private final Rows inUse;

    protected Catalogue(CatalogueTable<E> table, Lookup lookup, Function<String, Rows> rows) {
        this.table = table;
        this.lookup = lookup;
        this.all = rows.apply("true");
        this.inUse = rows.apply("not archived");
    }

    /** What is said of one that is not there. */
    protected abstract Refusal missing();

    /** What is said of one that nothing new can be put under. */
    protected abstract Refusal archived(E entry);

    /** Until the transaction ends nobody else gives names, so they can be compared. */
    protected abstract void alone();

    public Optional<E> find(long id) {
        return table.findById(id);
    }

    /** @throws Refusal where there is none */
    public E get(long id) {
        return find(id).orElseThrow(this::missing);
    }

    /** @throws Refusal where there is none, or it is archived */
    public E inUse(long id) {
        var entry = get(id);
        if (entry.isArchived()) {
            throw archived(entry);
        }
        return entry;
    }

    /** Those still in use first, each by name; pages count from 0. */
    public List<E> all(int page, int size) {
        return table.findAll(size, (long) page * size);
    }

    public int count() {
        return Math.toIntExact(table.count());
    }

    /** Those that can be chosen, by name. */
    public List<E> inUse(int page, int size) {
        return table.findInUse(size, (long) page * size);
    }

    public int countInUse() {
        return table.countByArchivedFalse();
    }

    /** By name, and by what else it is known by. */
    public Findings found(String words) {
        return lookup.find(all, words);
    }

    public Findings foundInUse(String words) {
        return lookup.find(inUse, words);
    }

    /** In the order of their ids here. */
    public List<E> known(List<Long> ids) {
        var byId = table.findAllById(ids).stream().collect(toMap(CatalogueEntry::id, entry -> entry));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    public Map<Long, String> names(Collection<Long> ids) {
        return table.findAllById(ids).stream().collect(toMap(CatalogueEntry::id, CatalogueEntry::name));
    }

    /** The one that is called the same, however it is written. */
    public Optional<E> called(String name) {
        return table.findAlike(name, 0);
    }

    /**
     * @param isNew whether there was none that is called the same
     */
    public record Registration<E>(E entry, boolean isNew) {}

    /** The one that is called so, made where there is none. */
    protected Registration<E> register(String name, Supplier<E> made) {
        alone();
        return called(name)
                .map(known -> new Registration<>(known, false))
                .orElseGet(() -> new Registration<>(table.saveAndFlush(made.get()), true));
    }
}
