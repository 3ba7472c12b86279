package io.frontdesk.correspondence;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface MessageTable extends JpaRepository<Message, Long> {

    List<Message> findByChatIdOrderByIdDesc(long chatId, Pageable page);

    int countByChatId(long chatId);
}
