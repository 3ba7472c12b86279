-- What a message said before its author changed it.
create table message_version (
    message_id bigint      not null references message,
    until      timestamptz not null,
    content    jsonb       not null,
    id         bigint generated always as identity primary key
);
create index message_version_by_message on message_version (message_id, id);

-- Whom the author forwarded it from, as Telegram names them; and which item of an album the message replied to.
alter table message add forwarded_from text;
alter table message add reply_part integer not null default 0;

-- Where in the message's words (of an album: the item's) this copy begins; negative where other words stand before them.
alter table copy add starts_at integer not null default 0;
