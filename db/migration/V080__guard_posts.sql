-- Where passes are presented, and which guard stands there.
create function spoken_key(name text) returns text
    language sql immutable strict parallel safe
as $$
    select regexp_replace(translate(lower(normalize(name, NFKC) collate pg_c_utf8), 'ё', 'е'),
                          '[[:space:]]+' collate pg_c_utf8, '', 'g')
$$;

create table guard_post (
    id          bigint generated always as identity primary key,
    name        varchar(60)  not null,
    description varchar(500),                          -- where it is
    archived    boolean      not null,
    version     bigint       not null,
    identity    text collate "C" not null unique       -- without regard to case, ё and spaces
        generated always as (spoken_key(name)) stored,
    sought      text collate "C" not null
        generated always as (' ' || lookup_key(name || ' ' || coalesce(description, '')) || ' ') stored
);
create index guard_post_by_name on guard_post (archived, name collate "und-x-icu", id);
create index guard_post_by_words on guard_post using gin (sought gin_trgm_ops) with (fastupdate = off);

create function guard_post_described() returns trigger
    language plpgsql
as $$
begin
    perform learn_words(new.sought);
    return null;
end
$$;
create trigger guard_post_described after insert or update of name, description on guard_post for each row
    execute function guard_post_described();

-- A guard's time on a post. While left_at is null the guard stands there.
create table duty (
    id       bigint generated always as identity primary key,
    post_id  bigint      not null references guard_post,
    guard_id bigint      not null references person,
    came_at  timestamptz not null,
    left_at  timestamptz,
    ending   varchar(32),                              -- why it is over
    note     varchar(1000),                            -- for whoever comes next
    taken_off_by_id bigint references person,          -- by whose decision it is over, if not the guard's
    version  bigint      not null,
    check ((left_at is null) = (ending is null)),
    check (note is null or left_at is not null)
);
create unique index duty_of_guard on duty (guard_id) where left_at is null;     -- one post at a time
create index duty_on_post on duty (post_id, came_at, id) where left_at is null;
create index duty_by_coming on duty (post_id, came_at desc, id desc);
create index duty_by_leaving on duty (post_id, left_at desc, id desc) where left_at is not null;
create index duty_with_note on duty (post_id, left_at desc, id desc) where note is not null;
