package io.frontdesk.people;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CounterpartyTable extends JpaRepository<Counterparty, Long> {

    Optional<Counterparty> findByName(String name);
}
