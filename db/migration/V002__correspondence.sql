create table chat (
    id   bigint generated always as identity primary key,
    kind varchar(16) not null
);

create table participant (
    chat_id   bigint not null references chat,
    person_id bigint not null references person,
    primary key (chat_id, person_id)
);
create index participant_by_person on participant (person_id, chat_id);

create table message (
    id         bigint generated always as identity primary key,
    chat_id    bigint       not null references chat,
    author_id  bigint       not null references person,
    content    jsonb        not null,
    words      text         not null,
    reply_to   bigint       references message,
    quote      text,
    quote_position integer  not null default 0,
    sent_at    timestamptz  not null,
    edited_at  timestamptz,
    version    bigint       not null
);
create index message_by_chat on message (chat_id, id);
create index message_by_words on message using gin (to_tsvector('russian', words));

-- Which Telegram message, in whose private chat, shows which message of ours: originals and delivered copies alike.
create table copy (
    person_id        bigint  not null references person,
    telegram_message bigint  not null,
    message_id       bigint  not null references message,
    part             integer not null,
    original         boolean not null,
    shows_content    boolean not null,
    primary key (person_id, telegram_message)
);
create index copy_by_message on copy (message_id, person_id, part);
