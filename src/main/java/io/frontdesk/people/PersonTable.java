package io.frontdesk.people;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonTable extends JpaRepository<Person, Long> {

    boolean existsByCounterpartyId(long counterparty);

    List<Person> findByRoleInAndOnlineTrue(Collection<Role> roles, Limit limit);
}
