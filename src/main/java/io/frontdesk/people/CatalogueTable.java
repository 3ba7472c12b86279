package io.frontdesk.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.repository.NoRepositoryBean;

/** The rows of a catalogue. */
@NoRepositoryBean
public interface CatalogueTable<E> extends JpaRepository<E, Long> {

    /** Whichever is called the same, as far as these names differ at all; one in use before an archived one. */
    Optional<E> findAlike(String name, long except);

    /** Those in use first, each by name. */
    List<E> findAll(int size, long skip);

    /** Those in use, by name. */
    List<E> findInUse(int size, long skip);

    int countByArchivedFalse();
}
