-- How far people have come in the course, and what they have said on its practice ticket, which nobody else ever sees.
create table course_progress (
    person_id   bigint primary key references person (id),
    step        smallint not null default 0 check (step between 0 and 10),
    question    varchar(1000), -- as the client
    advice      varchar(1000), -- as the invited employee
    answer      varchar(1000), -- as the operator
    stars       smallint check (stars between 1 and 5),
    finished_at timestamptz    -- when the last step was first reached
);
create index course_finished on course_progress (finished_at desc) where finished_at is not null;

create table lesson_read (
    person_id bigint not null references person (id),
    lesson    varchar(20) not null,
    read_at   timestamptz not null,
    primary key (person_id, lesson)
);
