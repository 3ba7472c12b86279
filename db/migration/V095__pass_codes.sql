-- What it takes to know passes by codes.

-- Files that people sent, to be fetched. Whoever leases a row fetches it; it is gone with its file's being answered for.
create table download (
    id         bigint generated always as identity primary key,
    chat       bigint       not null,
    message    bigint       not null,
    file       varchar(256) not null,             -- Telegram's id of it
    tries      smallint     not null default 0,
    owner      bigint,
    due_at     timestamptz  not null default now()
);
create index download_due on download (due_at);
