-- The open question of a chat, if there is one: what the next message answers.
create table whereabouts (
    person_id bigint      primary key references person,
    place     varchar(64) not null
);

-- Commands that have counted: a second press of the same drawing of a button does nothing.
create table counted_command (
    chat_id    bigint      not null,
    message    bigint      not null,
    data       varchar(64) not null,
    counted_at timestamptz not null,
    primary key (chat_id, message, data)
);
create index counted_command_by_age on counted_command (counted_at);

-- What members of staff sent without saying where it belongs.
create table held_message (
    id        bigint generated always as identity primary key,
    person_id bigint      not null references person,
    writing   jsonb       not null,
    held_at   timestamptz not null
);
create index held_message_by_person on held_message (person_id, id);

-- What a person is looking for; what people type never rides in a button.
create table search (
    person_id bigint       primary key references person,
    words     varchar(200) not null
);
