-- Lists of tickets, newest first, for the one who is responsible; chats are numbered in the order of their tickets.
create index ticket_by_responsible_newest on ticket (responsible_id, status, internal_chat_id) include (id);
-- The few open tickets among the many internal chats that somebody takes part in.
create index ticket_open_by_internal_chat on ticket (internal_chat_id) where status <> 'FINISHED';
