-- What an applicant follows: one living message per ticket, and which ticket comes after which.

alter table ticket
    add column previous_id        bigint references ticket,         -- the applicant's last one when this was opened
    add column continues_previous boolean not null default false,   -- the applicant took that very matter up again
    add column answered_at        timestamptz,                      -- the newest answer
    add column finished_by_id     bigint references person;

create index ticket_by_previous on ticket (previous_id);
create index ticket_last_finished on ticket (applicant_id, finished_at desc) where status = 'FINISHED';
create index ticket_open_first on ticket (applicant_id, (status = 'FINISHED'), id desc);

create table status_message (
    ticket_id        bigint      primary key references ticket,
    person_id        bigint      not null references person,
    telegram_message bigint,                                        -- null while it is on its way
    shown            varchar(16) not null                           -- a fingerprint of what it shows
);
create unique index status_message_by_place on status_message (person_id, telegram_message);
