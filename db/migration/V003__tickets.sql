create table ticket (
    id               bigint generated always as identity primary key,   -- its number
    subject          varchar(100) not null,
    description      text         not null default '',
    status           varchar(16)  not null,
    applicant_id     bigint       not null references person,
    counterparty_id  bigint       references counterparty,
    responsible_id   bigint       references person,
    external_chat_id bigint       not null unique references chat,
    internal_chat_id bigint       not null unique references chat,
    created_at       timestamptz  not null,
    waiting_since    timestamptz  not null,                              -- the applicant, for an answer
    assigned_at      timestamptz,
    first_answer_at  timestamptz,
    finished_at      timestamptz,
    rating           integer,
    rating_comment   text         not null default '',
    version          bigint       not null
);
-- One open ticket takes in what the applicant writes next: the newest.
create index ticket_open_by_applicant on ticket (applicant_id, id desc) where status <> 'FINISHED';
create index ticket_by_applicant on ticket (applicant_id, id desc);
-- Lists and loads of an operator.
create index ticket_by_responsible on ticket (responsible_id, status, waiting_since, id);
create index ticket_by_turn on ticket (responsible_id, assigned_at);
create index ticket_by_status on ticket (status, waiting_since, id);
create index ticket_by_subject on ticket using gin (to_tsvector('russian', subject));
