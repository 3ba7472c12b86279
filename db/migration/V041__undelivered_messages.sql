-- Messages that wait for a reader who has blocked the bot, so that their authors can be told when they have gone out.
create table undelivered (
    message_id bigint not null references message,
    reader_id  bigint not null references person,
    primary key (message_id, reader_id)
);
