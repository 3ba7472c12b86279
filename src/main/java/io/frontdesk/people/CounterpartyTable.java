package io.frontdesk.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;

interface CounterpartyTable extends CatalogueTable<Counterparty> {

    /** Whoever is called the same but for case, quotes and legal form. */
    @Override
    @Query(value = """
            select * from counterparty where identity = organisation_key(:name) and id <> :except
             order by archived, id limit 1
            """, nativeQuery = true)
    Optional<Counterparty> findAlike(String name, long except);

    Optional<Counterparty> findByInnAndIdNot(String inn, long except);

    @Override
    @Query(value = """
            select * from counterparty order by archived, name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<Counterparty> findAll(int size, long skip);

    @Override
    @Query(value = """
            select * from counterparty where not archived
             order by name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<Counterparty> findInUse(int size, long skip);
}
