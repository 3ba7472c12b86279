-- Permissions to enter. A pass owns two chats, as a ticket does.

-- A number plate as it can be compared: without spaces and dashes, and letters that look alike in Latin and Cyrillic are one.
create function plate_key(plate text) returns text
    language sql immutable strict parallel safe
    return translate(
               regexp_replace(upper(normalize(plate, NFKC) collate pg_c_utf8), '[^[:alnum:]]+' collate pg_c_utf8, '', 'g'),
               'АВЕКМНОРСТУХІ', 'ABEKMHOPCTYXI');

create table pass (
    id               bigint generated always as identity primary key,   -- its number
    status           varchar(16)   not null
        check (status in ('UNAPPROVED', 'MISSED', 'APPROVED', 'REJECTED', 'CANCELLED')),
    holder_id        bigint        not null references person,
    counterparty_id  bigint        references counterparty,
    responsible_id   bigint        references person,
    external_chat_id bigint        not null unique references chat,
    internal_chat_id bigint        not null unique references chat,
    starts           timestamptz   not null,
    ends             timestamptz   check (ends > starts),
    until            timestamptz   not null generated always as (coalesce(ends, starts)) stored,
    guests           text          not null default ''                   -- a line for each
        check (length(guests) <= 20 * 101 and cardinality(string_to_array(guests, E'\n')) <= 20),
    car              varchar(60)   not null default '',                  -- as it was typed
    car_key          text collate "C" not null generated always as (plate_key(car)) stored,
    purpose          varchar(200)  not null default '',
    comment          varchar(1000) not null default '',
    single_use       boolean       not null default true,
    edition          smallint      not null default 0,                   -- how often what is to be decided has changed
    created_at       timestamptz   not null,
    assigned_at      timestamptz,
    decided_at       timestamptz,
    decided_by_id    bigint        references person,                    -- the holder, where it is cancelled
    reason           varchar(500)  not null default '',
    reminded_at      timestamptz,                                        -- the responsible one, that a decision is due
    warned_at        timestamptz,                                        -- everybody, that the visit is near
    version          bigint        not null,
    check (status <> 'UNAPPROVED' or responsible_id is not null),
    check (status <> 'MISSED' or responsible_id is null),
    check ((status in ('UNAPPROVED', 'MISSED')) = (decided_by_id is null)),
    check ((decided_by_id is null) = (decided_at is null))
);
-- What is over is told from what is to come by "until", in each list.
create index pass_by_status on pass (status, until, id);
create index pass_by_until on pass (until, id);
create index pass_by_holder on pass (holder_id, until, id);
create index pass_by_responsible on pass (responsible_id, status, until);
create index pass_by_turn on pass (responsible_id, assigned_at);
create index pass_by_counterparty on pass (counterparty_id);
create index pass_undecided on pass (starts) where status in ('UNAPPROVED', 'MISSED');

-- Who lost which pass to another for not deciding: it does not return before they have done something.
create table pass_loss (
    pass_id   bigint      not null references pass,
    person_id bigint      not null references person,
    lost_at   timestamptz not null,
    primary key (pass_id, person_id)
);
create index pass_loss_by_person on pass_loss (person_id, lost_at);

-- A message that tells how something stands is no longer for tickets and their applicants only.
alter table status_message add column owner varchar(16) not null default 'TICKET';
alter table status_message alter column owner drop default;
alter table status_message rename column ticket_id to owner_id;
alter table status_message drop constraint status_message_ticket_id_fkey, drop constraint status_message_pkey;
alter table status_message add primary key (owner, owner_id, person_id);
