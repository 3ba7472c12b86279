-- What an operator makes of a ticket before it is remembered: only what is to be otherwise than the ticket says.
create table takeaway (
    ticket_id bigint not null references ticket,
    person_id bigint not null references person,
    name      varchar(100),                            -- of a category that is not there yet
    question  varchar(500),
    answer    jsonb,
    primary key (ticket_id, person_id)
);

-- The weeks of which those who manage have had the report of unanswered questions, by their Mondays.
create table silence_report (
    week date primary key
);
drop index asked_question_silent;
create index asked_question_unanswered on asked_question (asked_at, id) where outcome in ('SILENT', 'OFFERED');
create index asked_question_by_age on asked_question (asked_at);

-- Categories that may be one; the smaller id first.
create table lookalike (
    one_id   bigint      not null references category on delete cascade,
    other_id bigint      not null references category on delete cascade,
    found_at timestamptz not null,
    kept_at  timestamptz,                              -- when somebody said that they are two
    primary key (one_id, other_id),
    check (one_id < other_id)
);

-- Up to where phrases and names have been compared with all others; no row before the first time.
create table comparison (
    phrase_id   bigint not null,
    category_id bigint not null
);
