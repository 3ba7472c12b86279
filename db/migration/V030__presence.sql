-- When somebody last did something, known to a minute for those who can be online.
alter table person add column last_active timestamptz not null default now();

alter table ticket
    add column hands       smallint    not null default 0,    -- how often somebody became responsible
    add column reminded_at timestamptz;                       -- the responsible one, that the applicant waits

-- Who lost which ticket to another for being away: it does not return before they have done something.
create table ticket_loss (
    ticket_id bigint      not null references ticket,
    person_id bigint      not null references person,
    lost_at   timestamptz not null,
    primary key (ticket_id, person_id)
);
create index ticket_loss_by_person on ticket_loss (person_id, lost_at);
