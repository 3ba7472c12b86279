-- What people wrote to the assistant as they sent it, and what it has answered: an operator may have to see both.
create table asked_message (
    question_id      bigint primary key references asked_question,
    person_id        bigint not null references person,
    telegram_message bigint not null,
    writing          jsonb  not null,
    given            jsonb
);
create index asked_message_by_person on asked_message (person_id, telegram_message);
