package io.frontdesk.people;

import static java.util.stream.Collectors.toMap;

import io.frontdesk.people.Lookup.Rows;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists in which people are found, with their counts. Pages count from 0. */
@Service
@Transactional
public class PersonLists {

    private static final String OF_ROLES = "role in (:roles) and id not in (:without) and erased_at is null";
    private static final String TO_CHOOSE = OF_ROLES + " and blocked_at is null";
    private static final String BY_NAME = "name, id";
    private static final String ONLINE_FIRST = "online desc, name, id";

    private final PersonTable persons;
    private final Lookup lookup;
    private final JdbcClient database;
    private final EntityManager entities;

    PersonLists(PersonTable persons, Lookup lookup, JdbcClient database, EntityManager entities) {
        this.persons = persons;
        this.lookup = lookup;
        this.database = database;
        this.entities = entities;
    }

    /** By name. */
    public List<Person> all(Collection<Role> roles, int page, int size) {
        return list(OF_ROLES, among(roles, Set.of()), BY_NAME, page, size);
    }

    public int count(Collection<Role> roles) {
        return count(OF_ROLES, among(roles, Set.of()));
    }

    /** To choose from: who is let in, and first who is online. */
    List<Person> choice(Collection<Role> roles, Collection<Long> without, int page, int size) {
        return list(TO_CHOOSE, among(roles, without), ONLINE_FIRST, page, size);
    }

    int countChoice(Collection<Role> roles, Collection<Long> without) {
        return count(TO_CHOOSE, among(roles, without));
    }

    /** The people of an organisation, by name. */
    public List<Person> of(Counterparty counterparty, int page, int size) {
        return list("counterparty_id = :counterparty", Map.of("counterparty", counterparty.id()), BY_NAME, page, size);
    }

    public int count(Counterparty counterparty) {
        return count("counterparty_id = :counterparty", Map.of("counterparty", counterparty.id()));
    }

    /** By name, username, phone, Telegram id, organisation, and whatever else is noted of them. */
    public Findings found(String words, Collection<Role> roles) {
        return lookup.find(new Rows("person", OF_ROLES, among(roles, Set.of())), words);
    }

    /** The same among those who are let in. */
    public Findings foundToChoose(String words, Collection<Role> roles, Collection<Long> without) {
        return lookup.find(new Rows("person", TO_CHOOSE, among(roles, without)), words);
    }

    /** In the order of their ids here. */
    public List<Person> known(List<Long> ids) {
        var byId = persons.findAllById(ids).stream().collect(toMap(Person::id, person -> person));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    private static Map<String, ?> among(Collection<Role> roles, Collection<Long> without) {
        return Map.of(
                "roles", roles.stream().map(Role::name).toList(), "without", without.isEmpty() ? Set.of(0L) : without);
    }

    /** The ids are read off an index before the rows are: the last page costs little more than the first. */
    private List<Person> list(String condition, Map<String, ?> values, String order, int page, int size) {
        entities.flush();
        return known(database.sql(
                        "select id from person where " + condition + " order by " + order + " limit :size offset :skip")
                .params(values)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(Long.class)
                .list());
    }

    private int count(String condition, Map<String, ?> values) {
        entities.flush();
        return database.sql("select count(*) from person where " + condition)
                .params(values)
                .query(Integer.class)
                .single();
    }
}
