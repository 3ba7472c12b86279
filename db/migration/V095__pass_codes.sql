-- Codes by which passes are known. Of a code only the hash is kept.

create table pass_code (
    id         bigint generated always as identity primary key,
    pass_id    bigint      not null references pass,
    token_hash bytea       not null unique check (length(token_hash) = 32),
    kind       varchar(16) not null check (kind in ('HOLDER', 'GUEST', 'MOVING')),
    made_at    timestamptz not null,
    expires_at timestamptz,
    revoked_at timestamptz,
    read_at    timestamptz,                     -- a moving code is read once
    read_by_id bigint      references person,
    picture    varchar(256),                    -- Telegram's id of the picture that was sent
    version    bigint      not null,
    check ((kind = 'MOVING') = (expires_at is not null)),
    check ((read_at is null) = (read_by_id is null))
);
create index pass_code_by_pass on pass_code (pass_id, kind);
create index pass_code_expired on pass_code (expires_at) where kind = 'MOVING';

-- A message in which a code changes while its holder shows it.
create table code_show (
    id       bigint generated always as identity primary key,
    pass_id  bigint      not null unique references pass,
    message  bigint,                            -- null until Telegram has taken it
    turns_at timestamptz not null,
    ends_at  timestamptz not null,
    version  bigint      not null
);
create index code_show_turning on code_show (turns_at);

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
