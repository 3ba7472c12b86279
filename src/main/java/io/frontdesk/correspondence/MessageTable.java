package io.frontdesk.correspondence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MessageTable extends JpaRepository<Message, Long> {

    List<Message> findByChatIdOrderByIdDesc(long chatId, Pageable page);

    int countByChatId(long chatId);

    boolean existsByChatIdAndIdGreaterThanAndAuthorIdNotInAndWithdrawnAtIsNull(
            long chatId, long id, Collection<Long> authors);

    Optional<Message> findFirstByChatIdAndIdGreaterThanOrderById(long chatId, long id);

    int countByChatIdAndIdGreaterThan(long chatId, long id);

    /** Waits for whoever is telling where copies of the message have arrived. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select message from Message message where message.id = ?1")
    Optional<Message> findToEdit(long id);

    /** Waits for whoever is editing the message. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select message from Message message where message.id = ?1")
    Optional<Message> findUnlessEdited(long id);
}
