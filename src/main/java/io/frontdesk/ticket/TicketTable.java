package io.frontdesk.ticket;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface TicketTable extends JpaRepository<Ticket, Long> {

    Optional<Ticket> findFirstByApplicantIdAndStatusNotOrderByIdDesc(long applicant, TicketStatus status);

    List<Ticket> findByApplicantIdAndIdLessThanOrderByIdDesc(long applicant, long id, Limit limit);

    List<Ticket> findByApplicantIdAndStatusNotOrderById(long applicant, TicketStatus status);

    Optional<Ticket> findFirstByApplicantIdAndStatusOrderByFinishedAtDesc(long applicant, TicketStatus status);

    Optional<Ticket> findFirstByPreviousIdAndContinuesPreviousTrueAndStatusNotOrderByIdDesc(
            long previous, TicketStatus status);

    int countByResponsibleIdAndStatusIn(long responsible, Collection<TicketStatus> statuses);

    List<Ticket> findByResponsibleIdAndStatusInOrderById(long responsible, Collection<TicketStatus> statuses);
}
