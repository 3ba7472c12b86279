-- A private talk of two people through the bot. The smaller Telegram id comes first, so that each pair has one dialog.
create table dialog (
    id         bigint generated always as identity primary key,
    chat_id    bigint      not null unique references chat,
    first_id   bigint      not null references person,
    second_id  bigint      not null references person,
    muted_by_first  boolean not null default false,
    muted_by_second boolean not null default false,
    latest_at  timestamptz not null,
    version    bigint      not null,
    unique (first_id, second_id),
    check (first_id < second_id)
);
create index dialog_by_second on dialog (second_id, latest_at desc);
create index dialog_by_first on dialog (first_id, latest_at desc);

-- Up to which message a person has read a chat.
create table reading (
    chat_id    bigint not null references chat,
    person_id  bigint not null references person,
    message_id bigint not null,
    primary key (chat_id, person_id)
);
