package io.frontdesk.people;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PersonTable extends JpaRepository<Person, Long> {

    List<Person> findByRoleInOrderByFirstNameAscIdAsc(Collection<Role> roles, Pageable page);

    int countByRoleIn(Collection<Role> roles);

    /** The pattern is one of SQL's, in lower case. */
    String NAMED = """
             person.role in :roles and person.blockedAt is null and person.id not in :without and
             lower(concat(person.firstName, ' ', coalesce(person.lastName, ''), ' @', coalesce(person.username, '')))
             like :pattern escape '\\'
            """;

    @Query("select person from Person person where" + NAMED
            + "order by person.online desc, person.firstName, person.id")
    List<Person> findNamed(Collection<Role> roles, Collection<Long> without, String pattern, Pageable page);

    @Query("select count(*) from Person person where" + NAMED)
    int countNamed(Collection<Role> roles, Collection<Long> without, String pattern);

    List<Person> findByRoleInAndOnlineTrue(Collection<Role> roles, Limit limit);
}
