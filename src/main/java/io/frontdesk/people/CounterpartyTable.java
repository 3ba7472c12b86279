package io.frontdesk.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface CounterpartyTable extends JpaRepository<Counterparty, Long> {

    List<Counterparty> findByOrderByNameAscIdAsc(Pageable page);

    Optional<Counterparty> findByName(String name);
}
