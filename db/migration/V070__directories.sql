-- What the directories know of people and organisations, and how both are found.
create extension if not exists fuzzystrmatch;

alter table person
    add column phone      varchar(20),                     -- digits with a leading +
    add column email      varchar(254),
    add column position   varchar(100),
    add column department varchar(100),
    add column name       varchar(257) collate "und-x-icu" -- in the order in which people look names up
        generated always as (first_name || coalesce(' ' || last_name, '')) stored;
drop index person_by_role;
create index person_by_role on person (role, name, id);
create index person_of_role on person (role);           -- small, for counting
create index person_by_counterparty on person (counterparty_id, name, id);
create index ticket_of_responsible on ticket (responsible_id, (status = 'FINISHED'), id desc);
create index ticket_of_counterparty on ticket (counterparty_id, (status = 'FINISHED'), id desc);

-- Words as they can be compared, however they were typed: Latin letters without case and accents. One spelling in
-- Cyrillic and the usual ones in Latin letters become the same, Russian and Ukrainian alike: Дмитрий, Дмитрій, Dmitry.
-- Latin letters also because under some locales pg_trgm sees no others.
create function lookup_key(words text) returns text
    language sql immutable strict parallel safe
as $$
    select trim(regexp_replace(regexp_replace(
               replace(replace(replace(replace(
                   translate(
                       replace(replace(replace(replace(replace(replace(replace(
                           translate(
                               lower(normalize(words, NFKD) collate pg_c_utf8),
                               E'абвгґдеєзиіклмнопрстуфхыэъь''’ʼ`´\u0300\u0301\u0306\u0308\u00ad',
                               'abvggdeeziiklmnoprstufhie'),
                           'ж', 'zh'), 'ц', 'ts'), 'ч', 'ch'), 'ш', 'sh'), 'щ', 'sch'), 'ю', 'iu'), 'я', 'ia'),
                       'yjw', 'iiv'),
                   'shch', 'sch'), 'kh', 'h'), 'x', 'ks'), 'ph', 'f'),
               '[^[:alnum:]]+' collate pg_c_utf8, ' ', 'g'), 'i{2,}', 'i', 'g'))
$$;

-- The same keys pressed with the other keyboard layout: bdfyjd for иванов, and фттф for anna.
create function lookup_other_layout(words text) returns text
    language sql immutable strict parallel safe
as $$
    select case
               when lower(words collate pg_c_utf8) ~ '[a-z]'
                   then translate(lower(words collate pg_c_utf8),
                                  'qwertyuiop[]asdfghjkl;''zxcvbnm,.`', 'йцукенгшщзхъфывапролджэячсмитьбюё')
               else translate(lower(words collate pg_c_utf8),
                              'йцукенгшщзхъфывапролджэячсмитьбюёії', 'qwertyuiop[]asdfghjkl;''zxcvbnm,.`s]')
           end
$$;

-- Every word by which something can be found, so that mistyped ones can be put right. Not unique, so that nobody waits
-- for another's transaction: two who use a new word at once both write it.
create table lookup_word (
    word text collate "C" not null
);
create index lookup_word_by_spelling on lookup_word (word);
create index lookup_word_by_part on lookup_word using gin (word gin_trgm_ops) with (fastupdate = off);

create function learn_words(sought text) returns void
    language sql
as $$
    insert into lookup_word
    select distinct spelling from string_to_table(trim(sought), ' ') spelling
     where length(spelling) between 3 and 64 and spelling !~ '^[0-9]+$'
       and not exists (select from lookup_word known where known.word = spelling)
$$;

-- The words that somebody may have meant: one letter in three may be wrong, and the end may be missing. Of all these only
-- those that are about as near as the nearest one.
create function lookup_alike(asked text, most integer) returns setof text
    language sql stable parallel safe
    set pg_trgm.similarity_threshold = '0.2'
as $$
    with alike as (
        select distinct word, least(levenshtein_less_equal(word, asked, length(asked) / 3 + 1),
                                    levenshtein_less_equal(left(word, length(asked)), asked, length(asked) / 3 + 1) + 0.5)
                   as distance
          from lookup_word where word % asked and length(asked) <= 64
    )
    select word from alike
     where distance <= greatest(1, length(asked) / 3) + 0.5 and distance <= (select min(distance) from alike) + 0.5
     order by distance, word
     limit most
$$;

-- What remains of an organisation's name without its legal form, case, quotes and spaces.
create function organisation_key(name text) returns text
    language sql immutable strict parallel safe
as $$
    with plain as (
        select regexp_replace(translate(lower(normalize(name, NFKC) collate pg_c_utf8), E'ё''’ʼ`´\u00ad', 'е'),
                              '[^[:alnum:]]+' collate pg_c_utf8, ' ', 'g') as words
    ), bare as (
        select regexp_replace(
                   regexp_replace(words,
                       '\m(общество с ограниченной ответственностью|индивидуальный предприниматель|'
                       '((не)?публичное |закрытое |открытое )?акционерное общество|'
                       'товариство з обмеженою відповідальністю|фізична особа підприємець|приватне підприємство|'
                       '((приватне|публічне) )?акціонерне товариство|limited liability company)\M', '', 'g'),
                   '\m(ооо|оао|зао|пао|нао|ао|ип|чп|гуп|муп|фгуп|ано|нко|тов|фоп|пп|прат|пат|ат|'
                   'llc|llp|ltd|limited|inc|corp|corporation|plc|gmbh|ag|jsc|cjsc|ojsc|pjsc)\M', '', 'g') as words
          from plain
    )
    select coalesce(nullif(replace(bare.words, ' ', ''), ''), replace(plain.words, ' ', '')) from plain, bare
$$;

alter table counterparty
    add column inn      varchar(12)   unique,
    add column contacts varchar(1000) not null default '',
    add column archived boolean       not null default false,
    add column version  bigint        not null default 0;
-- Whole words stand between spaces, so that beginnings of words can be looked for.
alter table counterparty
    add column identity text collate "C" not null generated always as (organisation_key(name)) stored,
    add column sought   text collate "C" not null
        generated always as (' ' || lookup_key(name) || ' ' || coalesce(inn, '') || ' ') stored;
create index counterparty_by_name on counterparty (archived, name collate "und-x-icu", id);
create index counterparty_by_identity on counterparty (identity);
create index counterparty_by_words on counterparty using gin (sought gin_trgm_ops) with (fastupdate = off);
select learn_words(sought) from counterparty;

-- A person is found by the name of the organisation too, so this is kept by triggers.
alter table person add column sought text collate "C" not null default '';

create function person_sought(person person) returns text
    language sql stable
as $$
    select ' ' || lookup_key(concat_ws(' ', person.first_name, person.last_name, person.username, person.email,
                                       person.position, person.department, counterparty.name))
               || ' ' || person.id || ' ' || coalesce(translate(person.phone, '+', '') || ' ', '')
      from (values (1)) always left join counterparty on counterparty.id = person.counterparty_id
$$;

create function person_described() returns trigger
    language plpgsql
as $$
begin
    new.sought := person_sought(new);
    perform learn_words(new.sought);
    return new;
end
$$;
create trigger person_introduced before insert on person for each row execute function person_described();
create trigger person_changed before update on person for each row
    when ((old.first_name, old.last_name, old.username, old.email, old.position, old.department, old.phone,
           old.counterparty_id)
          is distinct from (new.first_name, new.last_name, new.username, new.email, new.position, new.department,
                            new.phone, new.counterparty_id))
    execute function person_described();

create function counterparty_called() returns trigger
    language plpgsql
as $$
begin
    perform learn_words(new.sought);
    update person set sought = person_sought(person) where counterparty_id = new.id;
    return null;
end
$$;
create trigger counterparty_added after insert on counterparty for each row execute function counterparty_called();
create trigger counterparty_called after update of name on counterparty for each row
    when (old.name is distinct from new.name) execute function counterparty_called();

update person set sought = person_sought(person);
select learn_words(sought) from person;
create index person_by_words on person using gin (sought gin_trgm_ops) with (fastupdate = off);
