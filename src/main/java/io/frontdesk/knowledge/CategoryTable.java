package io.frontdesk.knowledge;

import io.frontdesk.people.CatalogueTable;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;

interface CategoryTable extends CatalogueTable<Category> {

    /** Whichever is called the same but for case, signs and spaces; one in use before an archived one. */
    @Override
    @Query(value = """
            select * from category where identity = wording_key(:name) and id <> :except order by archived, id limit 1
            """, nativeQuery = true)
    Optional<Category> findAlike(String name, long except);

    @Override
    @Query(value = """
            select * from category order by archived, name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<Category> findAll(int size, long skip);

    @Override
    @Query(value = """
            select * from category where not archived
             order by name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<Category> findInUse(int size, long skip);

    /** Those in use first. */
    @Query(value = "select * from category where identity = any(:identities) order by archived, id", nativeQuery = true)
    List<Category> findByIdentities(String[] identities);
}
