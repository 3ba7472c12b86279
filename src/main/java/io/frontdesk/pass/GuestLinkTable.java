package io.frontdesk.pass;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuestLinkTable extends JpaRepository<GuestLink, Long> {

    Optional<GuestLink> findByTokenHash(byte[] hash);

    Optional<GuestLink> findByPassIdAndRevokedAtIsNull(long pass);
}
