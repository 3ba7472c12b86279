-- Delivery: what came from Telegram and what goes there. A lane is a chat; whoever leases a lane works it, in order.

-- Numbers the running processes, so that a lease says whose it is.
create sequence delivery_instance;

create table inbox (
    update_id   bigint primary key,
    position    bigint generated always as identity, -- the order of arrival: Telegram's ids may jump down
    chat        bigint not null,                      -- 0: of no private chat
    album       varchar(64),
    body        json not null,
    state       varchar(10) not null check (state in ('WAITING', 'DONE', 'PARKED')),
    tries       smallint not null default 0,
    error       text,
    received_at timestamptz not null default clock_timestamp(),
    settled_at  timestamptz
);
create index inbox_waiting on inbox (chat, position) where state = 'WAITING';
create index inbox_parked on inbox (received_at) where state = 'PARKED';
create index inbox_age on inbox using brin (received_at) with (autosummarize = on);

-- A row stands here exactly while its chat has updates waiting.
create table inbox_lane (
    chat     bigint primary key,
    arrivals bigint not null default 1, -- counts what came in, so that a lane is never closed on news unseen
    owner    bigint,
    due_at   timestamptz not null       -- from when on anybody may claim it: the end of a lease, or of a pause
) with (fillfactor = 50, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_scale_factor = 0);
create index inbox_lane_due on inbox_lane (due_at);

create table outbox (
    id         bigint primary key,                  -- numbered by the process that wrote it
    position   bigint generated always as identity, -- the order within a chat
    chat       bigint not null,
    priority   smallint not null,
    calls      jsonb not null,                      -- Bot API calls that make up one message, sent one after the other
    edits      bigint,                              -- the message that this changes
    receipt    varchar(64),
    state      varchar(10) not null default 'WAITING'
        check (state in ('WAITING', 'ATTEMPTED', 'SENT', 'SUPERSEDED', 'GONE', 'PARKED')),
    progress   smallint not null default 0,         -- how many of the calls Telegram took
    messages   bigint[] not null default '{}',      -- Telegram's ids of what was sent
    tries      smallint not null default 0,
    error      text,
    created_at timestamptz not null default clock_timestamp(),
    settled_at timestamptz
);
create index outbox_waiting on outbox (chat, position) where state in ('WAITING', 'ATTEMPTED');
create index outbox_parked on outbox (created_at) where state = 'PARKED';
create index outbox_age on outbox using brin (created_at) with (autosummarize = on);

-- A row stands here exactly while its chat has something to be sent. due_at = infinity: the person blocked the bot.
create table outbox_lane (
    chat     bigint primary key,
    arrivals bigint not null default 1,
    priority smallint not null,
    owner    bigint,
    due_at   timestamptz not null
) with (fillfactor = 50, autovacuum_vacuum_threshold = 2000, autovacuum_vacuum_scale_factor = 0);
create index outbox_lane_due on outbox_lane (priority, due_at);
