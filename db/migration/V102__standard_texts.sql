-- What the bot says instead of its own texts; what is not here is as it comes.
create table standard_text (
    name     varchar(32) not null,
    language varchar(2)  not null,
    content  jsonb       not null, -- as in message; placeholders stand in braces, under their English names
    primary key (name, language)
);
