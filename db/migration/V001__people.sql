create table counterparty (
    id   bigint generated always as identity primary key,
    name varchar(200) not null unique
);

create table person (
    id              bigint       primary key,           -- the Telegram id
    first_name      varchar(128) not null,
    last_name       varchar(128),
    username        varchar(64),
    language_code   varchar(16),                        -- what Telegram tells
    chosen_language varchar(16),                        -- what the person chose here, which wins
    role            varchar(32)  not null,
    online          boolean      not null,
    online_since    timestamptz,
    reachable       boolean      not null,
    counterparty_id bigint       references counterparty,
    first_seen      timestamptz  not null,
    version         bigint       not null
);
create index person_by_role on person (role, first_name, id);
create index person_online on person (role) where online;
