-- Who reacted to which message, or to which item of an album, with which emoji; one each, as bots can show one.
create table reaction (
    message_id bigint      not null references message,
    part       integer     not null,
    person_id  bigint      not null references person,
    emoji      varchar(16) not null,
    reacted_at timestamptz not null,
    primary key (message_id, part, person_id)
);
