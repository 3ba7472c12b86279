-- What happens with passes at the guard posts.

-- The holder has shown the pass to those who stand on a post.
create table presentation (
    id       bigint generated always as identity primary key,
    pass_id  bigint      not null references pass,
    post_id  bigint      not null references guard_post,
    shown_at timestamptz not null,
    audience varchar(16) not null check (audience in ('GUARDS', 'CHIEFS', 'NOBODY'))
);
create index presentation_of_pass on presentation (pass_id, id desc);

-- The guests' time inside. While left_at is null they are there.
create table visit (
    id             bigint generated always as identity primary key,
    pass_id        bigint      not null references pass,
    post_id        bigint      not null references guard_post,      -- where they came in
    admitted_at    timestamptz not null,
    admitted_by_id bigint      not null references person,
    untimely       boolean     not null,                            -- let in though it was not the time
    left_at        timestamptz,
    left_by_id     bigint      references person,                   -- who has seen them leave
    left_post_id   bigint      references guard_post,               -- nowhere where a chief of security says so
    version        bigint      not null,
    check ((left_at is null) = (left_by_id is null)),
    check (left_post_id is null or left_at is not null)
);
create unique index visit_going_on on visit (pass_id) where left_at is null;    -- nobody comes in twice without leaving
create index visit_by_coming on visit (admitted_at, id) where left_at is null;
create index visit_of_pass on visit (pass_id, id desc);
