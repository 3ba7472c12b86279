-- Messages that told somebody what became of something, and are not edited: a reply to one belongs there.
create table mention (
    person_id        bigint      not null references person,
    telegram_message bigint      not null,
    owner            varchar(16) not null,
    owner_id         bigint      not null,
    primary key (person_id, telegram_message)
);
