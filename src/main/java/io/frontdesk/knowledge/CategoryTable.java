package io.frontdesk.knowledge;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CategoryTable extends JpaRepository<Category, Long> {

    /** Whichever is called the same but for case, signs and spaces; one in use before an archived one. */
    @Query(value = """
            select * from category where identity = wording_key(:name) and id <> :except order by archived, id limit 1
            """, nativeQuery = true)
    Optional<Category> findAlike(String name, long except);

    /** Those still in use first, each by name. */
    @Query(value = """
            select * from category order by archived, name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<Category> findAll(int size, long skip);

    @Query(value = """
            select * from category where not archived
             order by name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<Category> findInUse(int size, long skip);

    /** Those in use first. */
    @Query(value = "select * from category where identity = any(:identities) order by archived, id", nativeQuery = true)
    List<Category> findByIdentities(String[] identities);

    int countByArchivedFalse();
}
