-- What the assistant knows: request categories with their phrases and answers, and what it was asked.

-- Words as they are compared: without regard to case, ё and punctuation. What is nothing but signs is compared as it is.
-- What grows by normalising is cut, so that an index takes it.
create function wording_key(words text) returns text
    language sql immutable strict parallel safe
as $$
    with plain as (select translate(lower(normalize(words, NFKC) collate pg_c_utf8), E'ё''’ʼ`´\u00ad', 'е') as words)
    select left(coalesce(nullif(trim(regexp_replace(words, '[^[:alnum:]]+' collate pg_c_utf8, ' ', 'g')), ''),
                         regexp_replace(words, '[[:space:]]+' collate pg_c_utf8, '', 'g')), 600)
      from plain
$$;

create table category (
    id         bigint generated always as identity primary key,
    name       varchar(100) not null,
    archived   boolean      not null,
    standing   varchar(16)  not null
        check (standing in ('APPRENTICE', 'ANSWERING', 'SUGGESTING', 'SUSPENDED')),
    standing_since timestamptz not null,
    offered_at timestamptz,                            -- when somebody was asked whether it may answer by itself
    author_id  bigint       references person,         -- null: whoever configures the program
    created_at timestamptz  not null,
    version    bigint       not null,
    identity   text collate "C" not null generated always as (wording_key(name)) stored,
    sought     text collate "C" not null generated always as (' ' || lookup_key(name) || ' ') stored
);
create unique index category_by_identity on category (identity) where not archived;
create index category_by_name on category (archived, name collate "und-x-icu", id);
create index category_by_words on category using gin (sought gin_trgm_ops) with (fastupdate = off);

-- How clients ask. One phrase belongs to one category.
create table phrase (
    id          bigint generated always as identity primary key,
    category_id bigint       not null references category on delete cascade,
    text        varchar(500) not null,
    origin      varchar(16)  not null check (origin in ('TYPED', 'IMPORTED', 'TICKET', 'HELPED')),
    ticket_id   bigint       references ticket,        -- from which it was learned
    author_id   bigint       references person,
    created_at  timestamptz  not null,
    disliked    integer      not null default 0,       -- how many answers that it led to did not help
    identity    text collate "C" not null unique generated always as (wording_key(text)) stored,
    sought      text collate "C" not null generated always as (' ' || lookup_key(text) || ' ') stored
);
create index phrase_of_category on phrase (category_id, id desc);
create index phrase_by_words on phrase using gin (sought gin_trgm_ops) with (fastupdate = off);
create index phrase_of_ticket on phrase (ticket_id) where ticket_id is not null;

-- What is answered, in each language, and where the answer comes from.
create table answer (
    id           bigint generated always as identity primary key,
    category_id  bigint      not null references category on delete cascade,
    language     varchar(2)  not null check (language in ('RU', 'UK', 'EN')),
    content      jsonb       not null,
    article      varchar(300),                         -- the telegra.ph page that it is
    links        jsonb       not null default '[]',    -- the web buttons below it
    author_id    bigint      references person,
    ticket_id    bigint      references ticket,        -- in which it was given first
    written_at   timestamptz not null,
    confirmed_at timestamptz not null,
    confirmed_by_id bigint   references person,
    version      bigint      not null,
    unique (category_id, language)
);

-- Every question that the assistant was asked; person and text go when the person is erased.
create table asked_question (
    id          bigint generated always as identity primary key,
    person_id   bigint      references person,
    text        varchar(4096),
    asked_at    timestamptz not null,
    outcome     varchar(16) not null check (outcome in ('ANSWERED', 'OFFERED', 'CHOSEN', 'SUGGESTED', 'SILENT')),
    category_id bigint      references category,       -- whose answer was given
    phrase_id   bigint      references phrase on delete set null,   -- the known one that was most like it
    verdict     varchar(16) check (verdict in ('HELPED', 'NOT_HELPED')),
    judged_at   timestamptz,
    ticket_id   bigint      references ticket,         -- to which it went on
    lift        double precision,                      -- the evidence by which the likeliest category was so likely
    coverage    double precision,
    likeness    double precision,
    length      double precision,
    best_right  boolean,                               -- whether the likeliest category was the right one, once that is known
    settled_at  timestamptz,
    check (num_nulls(lift, coverage, likeness, length) in (0, 4)),
    check ((best_right is null) = (settled_at is null)),
    check (category_id is not null or outcome not in ('ANSWERED', 'CHOSEN')),
    check ((verdict is null) = (judged_at is null))
);
create index asked_question_by_person on asked_question (person_id, id desc);
create index asked_question_by_category on asked_question (category_id, id desc) where category_id is not null;
create index asked_question_by_ticket on asked_question (ticket_id) where ticket_id is not null;
create index asked_question_settled on asked_question (settled_at desc, id) where best_right is not null and lift is not null;
create index asked_question_silent on asked_question (asked_at, id) where outcome = 'SILENT';

-- Which categories it may have been about, the likeliest first.
create table likely_category (
    question_id bigint   not null references asked_question on delete cascade,
    place       smallint not null,
    category_id bigint   not null references category,
    probability real     not null check (probability between 0 and 1),
    primary key (question_id, place)
);
create index likely_category_by_category on likely_category (category_id, question_id);

-- Answers that operators were shown for a client's question, and what they made of them.
create table suggestion (
    id          bigint generated always as identity primary key,
    ticket_id   bigint      not null references ticket,
    question_id bigint      references asked_question,
    category_id bigint      not null references category,
    probability real        not null check (probability between 0 and 1),
    shown_at    timestamptz not null,
    fate        varchar(16) check (fate in ('SENT', 'EDITED', 'IGNORED')),   -- null: still open
    operator_id bigint      references person,
    settled_at  timestamptz,
    check ((fate is null) = (settled_at is null))
);
create index suggestion_by_category on suggestion (category_id, fate);
create unique index suggestion_open on suggestion (ticket_id, category_id) where fate is null;

alter table ticket add column category_id bigint references category;
create index ticket_by_category on ticket (category_id) where category_id is not null;

-- The number of changes to categories, phrases and answers. Its row is locked by each of them, so that who has seen a
-- number has seen all that was before.
create table knowledge (
    revision bigint not null
);
insert into knowledge values (0);

-- Which category changed last when, the deleted ones too.
create table category_change (
    category_id bigint primary key,
    revision    bigint not null
);
create index category_change_by_revision on category_change (revision);

-- Writes down what has changed and tells it to all instances.
create function knowledge_changed(categories bigint[]) returns void
    language sql
as $$
    with next as (update knowledge set revision = revision + 1 where cardinality(categories) > 0 returning revision)
    insert into category_change (category_id, revision)
    select distinct category_id, next.revision from unnest(categories) category_id, next
        on conflict (category_id) do update set revision = excluded.revision;
    select pg_notify('frontdesk_knowledge', '')
$$;

create function category_changed() returns trigger
    language plpgsql
as $$
begin
    perform knowledge_changed(array(select id from changed));
    return null;
end
$$;
create function part_of_category_changed() returns trigger
    language plpgsql
as $$
begin
    perform knowledge_changed(array(select distinct category_id from changed));
    return null;
end
$$;
create trigger category_added after insert on category referencing new table as changed
    for each statement execute function category_changed();
create trigger category_changed after update on category referencing new table as changed
    for each statement execute function category_changed();
create trigger category_removed after delete on category referencing old table as changed
    for each statement execute function category_changed();
create trigger phrase_added after insert on phrase referencing new table as changed
    for each statement execute function part_of_category_changed();
create trigger phrase_taken after update on phrase referencing old table as changed
    for each statement execute function part_of_category_changed();
create trigger phrase_given after update on phrase referencing new table as changed
    for each statement execute function part_of_category_changed();
create trigger phrase_removed after delete on phrase referencing old table as changed
    for each statement execute function part_of_category_changed();
create trigger answer_added after insert on answer referencing new table as changed
    for each statement execute function part_of_category_changed();
create trigger answer_changed after update on answer referencing new table as changed
    for each statement execute function part_of_category_changed();
create trigger answer_removed after delete on answer referencing old table as changed
    for each statement execute function part_of_category_changed();

-- What can be looked for in the directory: names and phrases, each leading to its category.
create view category_found as
    select id, name, archived, sought from category
    union all
    select category.id, category.name, category.archived, phrase.sought
      from phrase join category on category.id = phrase.category_id;

create function described() returns trigger
    language plpgsql
as $$
begin
    perform learn_words(new.sought);
    return null;
end
$$;
create trigger category_described after insert or update of name on category for each row execute function described();
create trigger phrase_described after insert or update of text on phrase for each row execute function described();

-- A file that somebody has sent and not yet said yes or no to.
create table category_file (
    person_id bigint       primary key references person,
    message   bigint       not null,                       -- that holds it
    name      varchar(255) not null,
    lines     jsonb,                                       -- what stands in it; null until it has been read
    sent_at   timestamptz  not null
);

-- What managers change while the program runs; what is not here is as it comes.
create table setting (
    name  varchar(64)  primary key,
    value varchar(200) not null
);
