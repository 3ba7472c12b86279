-- Lists and search of passes, and the links by which guests have them.

-- Visits end on the next day at the latest, so lists in the order of beginnings need not look further back.
alter table pass add check (ends - starts <= interval '49 hours');
create index pass_by_status_start on pass (status, starts, id) include (until);
create index pass_by_start on pass (starts, id) include (until);
drop index pass_by_holder;
create index pass_by_holder on pass (holder_id, starts, id) include (status, until);
drop index pass_by_counterparty;
create index pass_by_counterparty on pass (counterparty_id, starts, id) include (status, until);

-- A number plate as it is looked for: in letters that pg_trgm sees under every locale, each for one, so that parts stay parts.
create function plate_word(plate text) returns text
    language sql immutable strict parallel safe
    return search_key(lower(plate_key(plate) collate pg_c_utf8));

-- The words of a text that may be plates, whichever script they are in.
create function plate_words(words text) returns text
    language sql immutable strict parallel safe
    return (select coalesce(string_agg(plate_word(word), ' '), '')
              from regexp_split_to_table(words, '\s+') word where word ~ '[0-9]');

-- What people type to find passes: words with a digit are compared as plates, all others as names.
create function pass_key(words text) returns text
    language sql immutable strict parallel safe
    return (select string_agg(case when word ~ '[0-9]' then plate_word(word) else lookup_key(word) end, ' ' order by place)
              from regexp_split_to_table(words, '\s+') with ordinality typed (word, place));

alter table pass
    drop column car_key,
    add column sought text collate "C" not null default '';

create function pass_sought(pass pass) returns text
    language sql stable
as $$
    select ' ' || lookup_key(words) || ' ' || plate_words(words) || ' ' || plate_word(pass.car) || ' '
      from person left join counterparty on counterparty.id = pass.counterparty_id
     cross join lateral (select concat_ws(E'\n', pass.guests, pass.car, pass.purpose, pass.comment, person.first_name,
                                          person.last_name, person.username, counterparty.name) as words)
     where person.id = pass.holder_id
$$;

-- Plates and numbers are not among the words that mistyped ones may have meant.
create function learn_pass_words(sought text) returns void
    language sql
    return learn_words(regexp_replace(sought, '\S*[0-9]\S*', ' ', 'g'));

-- Words by which nothing is found any more are forgotten. Rows with a word are read off the indices of trigrams.
create or replace function unlearn_words(sought text, still_sought text, owner bigint) returns void
    language sql
    set enable_seqscan = off
as $$
    delete from lookup_word
     where word in (select spelling from string_to_table(trim(sought), ' ') spelling where length(spelling) >= 3)
       and still_sought not like '% ' || word || ' %'
       and not exists (select from person where person.id <> owner and person.sought like '% ' || lookup_word.word || ' %')
       and not exists (select from counterparty where counterparty.sought like '% ' || lookup_word.word || ' %')
       and not exists (select from guard_post where guard_post.sought like '% ' || lookup_word.word || ' %')
       and not exists (select from pass where pass.sought like '% ' || lookup_word.word || ' %')
$$;

create function pass_described() returns trigger
    language plpgsql
as $$
begin
    new.sought := pass_sought(new);
    perform learn_pass_words(new.sought);
    return new;
end
$$;
create trigger pass_ordered before insert on pass for each row execute function pass_described();
create trigger pass_described before update on pass for each row
    when ((old.guests, old.car, old.purpose, old.comment, old.holder_id, old.counterparty_id)
          is distinct from (new.guests, new.car, new.purpose, new.comment, new.holder_id, new.counterparty_id))
    execute function pass_described();

create function pass_words_given_up() returns trigger
    language plpgsql
as $$
begin
    perform unlearn_words(old.sought, new.sought, 0);
    return null;
end
$$;
create trigger pass_words_given_up after update on pass for each row
    when ((old.guests, old.car, old.purpose, old.comment) is distinct from (new.guests, new.car, new.purpose, new.comment))
    execute function pass_words_given_up();

create function holder_renamed() returns trigger
    language plpgsql
as $$
begin
    update pass set sought = pass_sought(pass) where holder_id = new.id;
    if found then
        perform unlearn_words(old.sought, new.sought, 0);
    end if;
    return null;
end
$$;
create trigger holder_renamed after update on person for each row
    when ((old.first_name, old.last_name, old.username) is distinct from (new.first_name, new.last_name, new.username))
    execute function holder_renamed();

create function counterparty_of_passes_renamed() returns trigger
    language plpgsql
as $$
begin
    update pass set sought = pass_sought(pass) where counterparty_id = new.id;
    return null;
end
$$;
create trigger counterparty_of_passes_renamed after update of name on counterparty for each row
    when (old.name is distinct from new.name) execute function counterparty_of_passes_renamed();

update pass set sought = pass_sought(pass);
select learn_pass_words(string_agg(sought, ' ')) from pass;
create index pass_by_words on pass using gin (sought gin_trgm_ops) with (fastupdate = off);

-- A guest's link is known by its hash only; what has been revoked is kept to be told from what never was.
create table guest_link (
    id         bigint      generated always as identity primary key,
    pass_id    bigint      not null references pass,
    token_hash bytea       not null unique check (length(token_hash) = 32),
    made_at    timestamptz not null,
    revoked_at timestamptz
);
create unique index guest_link_of_pass on guest_link (pass_id) where revoked_at is null;
