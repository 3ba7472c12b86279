-- Who is let in, and who was asked in.
alter table person add column blocked_at timestamptz;           -- null: may use the bot

-- Someone who is no colleague for a time takes part in nothing, and comes back to where they were.
alter table participant add column suspended boolean not null default false;

create table invitation (
    id              bigint generated always as identity primary key,
    token_hash      bytea       not null unique,                -- SHA-256; the token itself is only in the link
    role            varchar(32) not null,
    counterparty_id bigint      references counterparty,
    inviter_id      bigint      not null references person,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    used_at         timestamptz,
    used_by_id      bigint      references person,
    revoked_at      timestamptz,
    version         bigint      not null
);
create index invitation_open on invitation (expires_at) where used_at is null and revoked_at is null;

-- Links that led nowhere, so that nobody tries them one after the other.
create table wrong_link (
    person_id bigint      not null references person,
    tried_at  timestamptz not null
);
create index wrong_link_by_person on wrong_link (person_id, tried_at);
