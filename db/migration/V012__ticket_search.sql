-- Search of tickets: by the words of the subject, the description and all messages, by applicant and counterparty.
-- Each ticket has a row for each of its words, so that the newest tickets with a word, however frequent, are read off
-- an index, and the words together are the vocabulary in which parts of words are looked up. Triggers keep both; what
-- was once said keeps finding a ticket, even where it was edited later. Letters are compared by pg_c_utf8, because a
-- server's own locale may not know them.
create extension if not exists pg_trgm;

-- The words in a text, as they are spelled there but for case, accents, apostrophes and the two dots of yo.
create function search_spellings(words text) returns setof text
    language sql immutable strict parallel safe
as $$
    select distinct left(spelling, 40)
      from string_to_table(
               regexp_replace(
                   translate(lower(normalize(words) collate pg_c_utf8), E'ё''’ʼ`´\u0301\u00ad', 'е'),
                   '[^[:alnum:]]+', ' ', 'g'),
               ' ') spelling
     where spelling <> ''
$$;

-- Ukrainian endings that the Russian stemmer would not understand, and the o and e that come and go in both languages
-- (заявок, заявки; лампочек, лампочки).
create function search_ending(spelling text) returns text
    language sql immutable strict parallel safe
as $$
    select case
               when spelling ~ '[ую](є|єть|єш|ємо|єте|ють)(ся)?$'
                   then regexp_replace(spelling, '(є|єть|єш|ємо|єте|ють)(ся)?$', 'вал\2')
               when spelling ~ '[ая](є|єть|єш|ємо|єте|ють)(ся)?$'
                   then regexp_replace(spelling, '(є|єть|єш|ємо|єте|ють)(ся)?$', 'л\2')
               when spelling ~ '[аеиіоуюя]вати(ся)?$' then regexp_replace(spelling, 'ти(ся)?$', 'л\1')
               when spelling ~ '[иія]ти(ся)?$' then regexp_replace(spelling, 'ти(ся)?$', 'ть\1')
               when spelling ~ '[аеиіоуюя]вся$' then regexp_replace(spelling, 'вся$', 'лся')
               when spelling ~ '[аеиіоуюяєї].*[бвглмптчшрд]ці$' then regexp_replace(spelling, 'ці$', 'ки')
               when spelling ~ '[аеиіоуыэюяєї].*([бвгджзклмнпрстфх]ок|[жчшщ]ек)$' then regexp_replace(spelling, '.к$', 'к')
               else spelling
           end
$$;

-- What all forms of a word have in common; null for words that say nothing, such as «и» or "the".
create function search_lexeme(spelling text) returns text
    language sql immutable strict parallel safe
as $$
    select case
               when spelling ~ '[0-9]' then spelling
               when spelling ~ '^[a-z]+$' then (ts_lexize('pg_catalog.english_stem', spelling))[1]
               else (ts_lexize('pg_catalog.russian_stem', translate(search_ending(spelling), 'іїєґ', 'ийег')))[1]
           end
$$;

-- The letters as Latin ones: under some locales pg_trgm sees no others.
create function search_key(spelling text) returns text
    language sql immutable strict parallel safe
    return translate(spelling, 'абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюя', 'abvggdeejziiyyklmnoprstufhcqwx012345');

-- Neither table is unique, so that nobody waits for another's transaction: two who say a word at once both write it.
create table vocabulary (
    spelling text collate "C" not null,
    lexeme   text collate "C" not null
);
create index vocabulary_by_spelling on vocabulary (spelling);
create index vocabulary_by_part on vocabulary using gin (search_key(spelling) gin_trgm_ops) with (fastupdate = off);

create table ticket_word (
    lexeme    text collate "C" not null,
    ticket_id bigint not null
) with (autovacuum_vacuum_insert_scale_factor = 0.01); -- rows that are known to be visible are read off the index alone
create index ticket_word_by_lexeme on ticket_word (lexeme, ticket_id);

create function add_ticket_words(tickets bigint[], words text) returns void
    language sql
as $$
    with said as (
        select spellings.spelling, known.lexeme is null as is_new,
               coalesce(known.lexeme, search_lexeme(spellings.spelling)) as lexeme
          from search_spellings(words) spellings (spelling)
          left join lateral (
               select vocabulary.lexeme from vocabulary where vocabulary.spelling = spellings.spelling limit 1
               ) known on true
    ), learnt as (
        insert into vocabulary (spelling, lexeme)
        select said.spelling, said.lexeme from said where said.is_new and said.lexeme is not null
    )
    insert into ticket_word (lexeme, ticket_id)
    select distinct said.lexeme, ticket.id
      from said cross join unnest(tickets) ticket (id)
     where said.lexeme is not null
       and not exists (
           select from ticket_word known where known.lexeme = said.lexeme and known.ticket_id = ticket.id)
$$;

create function message_said() returns trigger
    language plpgsql
as $$
begin
    perform add_ticket_words(array[ticket.id], new.words)
       from ticket where ticket.external_chat_id = new.chat_id or ticket.internal_chat_id = new.chat_id;
    return null;
end
$$;
create trigger message_said after insert on message for each row execute function message_said();
create trigger message_changed after update of words on message for each row
    when (old.words is distinct from new.words) execute function message_said();

create function ticket_described() returns trigger
    language plpgsql
as $$
begin
    perform add_ticket_words(array[new.id], concat_ws(' ', new.subject, new.description, person.first_name,
                                                      person.last_name, person.username, counterparty.name))
       from person left join counterparty on counterparty.id = new.counterparty_id
      where person.id = new.applicant_id;
    return null;
end
$$;
create trigger ticket_opened after insert on ticket for each row execute function ticket_described();
create trigger ticket_changed after update of subject, description, counterparty_id on ticket for each row
    when ((old.subject, old.description, old.counterparty_id)
          is distinct from (new.subject, new.description, new.counterparty_id))
    execute function ticket_described();

create function person_renamed() returns trigger
    language plpgsql
as $$
begin
    perform add_ticket_words(array(select ticket.id from ticket where ticket.applicant_id = new.id),
                             concat_ws(' ', new.first_name, new.last_name, new.username));
    return null;
end
$$;
create trigger person_renamed after update of first_name, last_name, username on person for each row
    when ((old.first_name, old.last_name, old.username)
          is distinct from (new.first_name, new.last_name, new.username))
    execute function person_renamed();

create function counterparty_renamed() returns trigger
    language plpgsql
as $$
begin
    perform add_ticket_words(array(select ticket.id from ticket where ticket.counterparty_id = new.id), new.name);
    return null;
end
$$;
create trigger counterparty_renamed after update of name on counterparty for each row
    when (old.name is distinct from new.name) execute function counterparty_renamed();
create index ticket_by_counterparty on ticket (counterparty_id);

-- What stands there already. The indices of before served the search that this replaces.
select add_ticket_words(array[ticket.id], concat_ws(' ', ticket.subject, ticket.description, person.first_name,
                                                    person.last_name, person.username, counterparty.name))
  from ticket join person on person.id = ticket.applicant_id
  left join counterparty on counterparty.id = ticket.counterparty_id;
select add_ticket_words(array[ticket.id], message.words)
  from message join ticket on message.chat_id in (ticket.external_chat_id, ticket.internal_chat_id);
drop index ticket_by_subject;
drop index message_by_words;
