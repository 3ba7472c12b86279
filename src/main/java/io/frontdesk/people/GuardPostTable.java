package io.frontdesk.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GuardPostTable extends JpaRepository<GuardPost, Long> {

    /** Whichever is called the same but for case and spaces. */
    @Query(value = "select * from guard_post where identity = spoken_key(:name) and id <> :except", nativeQuery = true)
    Optional<GuardPost> findAlike(String name, long except);

    /** Those still in use first, each by name. */
    @Query(value = """
            select * from guard_post order by archived, name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<GuardPost> findAll(int size, long skip);

    @Query(value = """
            select * from guard_post where not archived
             order by name collate "und-x-icu", id limit :size offset :skip
            """, nativeQuery = true)
    List<GuardPost> findOpen(int size, long skip);

    int countByArchivedFalse();
}
