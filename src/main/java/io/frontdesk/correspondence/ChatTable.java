package io.frontdesk.correspondence;

import org.springframework.data.jpa.repository.JpaRepository;

interface ChatTable extends JpaRepository<Chat, Long> {}
