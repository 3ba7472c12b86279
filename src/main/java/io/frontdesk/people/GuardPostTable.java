package io.frontdesk.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;

interface GuardPostTable extends CatalogueTable<GuardPost> {

    /** Whichever is called the same but for case and spaces. */
    @Override
    @Query(value = "select * from guard_post where identity = spoken_key(:name) and id <> :except", nativeQuery = true)
    Optional<GuardPost> findAlike(String name, long except);

    @Override
    @Query(value = """
            select * from guard_post order by archived, name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<GuardPost> findAll(int size, long skip);

    @Override
    @Query(value = """
            select * from guard_post where not archived
             order by name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<GuardPost> findInUse(int size, long skip);
}
