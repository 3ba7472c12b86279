package io.frontdesk.people;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who has written to the bot. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class People {

    /** More operators than this at once are not weighed against each other. */
    private static final Limit MANY = Limit.of(1000);

    private static final Set<Role> EMPLOYEES = EnumSet.of(Role.ADMINISTRATOR, Role.MANAGER);
    private static final Set<Role> CHIEFS = EnumSet.of(Role.SECURITY_CHIEF);

    private final PersonTable persons;
    private final PersonLists lists;
    private final Counterparties counterparties;
    private final List<Roots> roots;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(
            PersonTable persons,
            PersonLists lists,
            Counterparties counterparties,
            List<Roots> roots,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.lists = lists;
        this.counterparties = counterparties;
        this.roots = roots;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The person of this description: a client from the first message on, under the newest name. */
    public Meeting meet(Introduction introduction) {
        var known = persons.findById(introduction.id());
        var person =
                known.orElseGet(() -> persons.saveAndFlush(new Person(introduction, Role.CLIENT, clock.instant())));
        if (!person.isBlocked()) {
            person.rename(introduction);
        }
        settleRoot(person, known.isEmpty());
        return new Meeting(person, known.isEmpty());
    }

    /** Somebody whom nobody knows, and who stays unknown for now. */
    public Person stranger(Introduction introduction) {
        return new Person(introduction, Role.CLIENT, clock.instant());
    }

    /**
     * @param first whether the person was unknown until now
     */
    public record Meeting(Person person, boolean first) {}

    private void settleRoot(Person person, boolean first) {
        var isRoot = roots.stream().anyMatch(source -> source.roots().contains(person.id()));
        if (isRoot == (person.role() == Role.ROOT)) {
            return;
        }
        var before = person.role();
        person.become(before == Role.ROOT ? Role.CLIENT : Role.ROOT);
        person.unblock();
        audit.note(null, Audit.Kind.ROLE, person, before.name(), person.role().name());
        if (!first) {
            events.publishEvent(new Person.RoleChanged(person, before));
        }
    }

    /** @throws Refusal where there is no such person */
    public Person get(long id) {
        return find(id).orElseThrow(Refusal::notYours);
    }

    public Optional<Person> find(long id) {
        return persons.findById(id);
    }

    /** As whom the assistant writes. */
    public Person assistant() {
        return find(Person.ASSISTANT).orElseGet(() -> persons.saveAndFlush(Person.assistant(clock.instant())));
    }

    /** The names of several people at once, by their ids; who is unknown is not among them. */
    public Map<Long, String> names(Collection<Long> ids) {
        return persons.findAllById(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    /** The people of these ids, by name. */
    public List<Person> known(Collection<Long> ids) {
        return persons.findAllById(ids).stream()
                .sorted(Comparator.comparing(Person::name).thenComparingLong(Person::id))
                .toList();
    }

    /** Makes someone known before they write, in a role that nobody in the bot has given; nothing where they are known. */
    public void enrol(Introduction introduction, Role role, boolean online, @Nullable String organisation) {
        if (find(introduction.id()).isPresent()) {
            return;
        }
        var person = persons.saveAndFlush(new Person(introduction, role, clock.instant()));
        if (online) {
            person.goOnline(clock.instant());
        }
        if (organisation != null) {
            belong(person, organisation);
        }
    }

    /** @throws Refusal for roles without presence */
    public void switchPresence(Person who, boolean online) {
        var person = get(who.id());
        if (!person.role().hasPresence()) {
            throw new Refusal("refusal.presence");
        }
        if (online == person.isOnline()) {
            events.publishEvent(new Person.PresenceStood(person));
        } else if (online) {
            person.goOnline(clock.instant());
            events.publishEvent(new Person.CameOnline(person));
        } else {
            person.goOffline();
            events.publishEvent(new Person.WentOffline(person));
        }
    }

    public void speak(Person who, String language) {
        var person = get(who.id());
        person.speak(language);
        events.publishEvent(new Person.LanguageChosen(person));
    }

    /** Notes that nothing reaches this person, or that it does again. */
    public void reachable(long id, boolean whether) {
        find(id).filter(person -> person.isReachable() != whether).ifPresent(person -> {
            person.reachable(whether);
            events.publishEvent(whether ? new Person.CameBack(person) : new Person.BecameUnreachable(person));
        });
    }

    /** Notes that the person is there: has written or pressed something. */
    public void acted(Person person) {
        get(person.id()).acted(clock.instant());
    }

    /** Files the person under an organisation, which is made where nobody knew it. */
    public void belong(Person person, String organisation) {
        var counterparty = counterparties.register(null, organisation).entry();
        get(person.id()).belongTo(counterparty.id());
    }

    public @Nullable String counterpartyName(@Nullable Long id) {
        return id == null ? null : counterparties.names(List.of(id)).get(id);
    }

    /** The operators to whom new tickets may go. */
    public List<Person> operatorsOnline() {
        return persons.findByRoleInAndOnlineTrue(EMPLOYEES, MANY);
    }

    /** The chiefs of security to whom new passes may go. */
    public List<Person> chiefsOnline() {
        return persons.findByRoleInAndOnlineTrue(CHIEFS, MANY);
    }

    /** By name; pages count from 0. */
    public List<Person> withRole(Collection<Role> roles, int page, int size) {
        return lists.all(roles, page, size);
    }

    /**
     * People to choose from, where none are looked for those who are online first; pages count from 0.
     *
     * @param words what is known of them; empty for everybody
     */
    public List<Person> named(String words, Collection<Role> roles, Collection<Long> without, int page, int size) {
        return words.isBlank()
                ? lists.choice(roles, without, page, size)
                : lists.known(lists.foundToChoose(words, roles, without).page(page, size));
    }

    public int countNamed(String words, Collection<Role> roles, Collection<Long> without) {
        return words.isBlank()
                ? lists.countChoice(roles, without)
                : lists.foundToChoose(words, roles, without).count();
    }

    public int countWithRole(Collection<Role> roles) {
        return lists.count(roles);
    }
}
