-- What people can do about what is kept of them: have it all, and be forgotten.

-- Whoever is erased goes on without a name under a number that is nobody's in Telegram, where ids have at most 52 bits.
-- All that was theirs follows: afterMigrate.sql sees to it that it can.
alter table person add column erased_at timestamptz;
create sequence erased_person start 9007199254740992;
create index message_by_author on message (author_id);
create index duty_by_guard on duty (guard_id, id);

create table data_request (
    person_id    bigint      primary key references person,
    requested_at timestamptz not null
);

-- The smaller id still comes first when one of the two has become nobody.
create function dialog_in_order() returns trigger
    language plpgsql
as $$
declare
    first bigint := new.first_id;
    muted boolean := new.muted_by_first;
begin
    if new.first_id > new.second_id then
        new.first_id := new.second_id;
        new.second_id := first;
        new.muted_by_first := new.muted_by_second;
        new.muted_by_second := muted;
    end if;
    return new;
end
$$;
create trigger dialog_in_order before update of first_id, second_id on dialog
    for each row execute function dialog_in_order();

-- What has happened stays as it was, but for who it was where they are nobody now.
create or replace function audit_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (old.id, old.kind, old.sort, old.at) is distinct from (new.id, new.kind, new.sort, new.at)
        or (new.actor_id is distinct from old.actor_id and coalesce(new.actor_id, 0) < 9007199254740992)
        or (new.subject_id is distinct from old.subject_id and coalesce(new.subject_id, 0) < 9007199254740992)
        or (new.thing is not null and new.thing is distinct from old.thing)
        or (new.before is not null and new.before is distinct from old.before)
        or (new.after is not null and new.after is distinct from old.after)
    then
        raise exception 'The audit is only ever added to';
    end if;
    return new;
end
$$;

-- Words by which nobody else, no organisation and no guard post is found do not stay for whom they were given up by.
create function unlearn_words(sought text, still_sought text, owner bigint) returns void
    language sql
as $$
    delete from lookup_word
     where word in (select spelling from string_to_table(trim(sought), ' ') spelling where length(spelling) >= 3)
       and still_sought not like '% ' || word || ' %'
       and not exists (select from person where person.id <> owner and person.sought like '% ' || lookup_word.word || ' %')
       and not exists (select from counterparty where counterparty.sought like '% ' || lookup_word.word || ' %')
       and not exists (select from guard_post where guard_post.sought like '% ' || lookup_word.word || ' %')
$$;

create or replace function person_described() returns trigger
    language plpgsql
as $$
begin
    new.sought := person_sought(new);
    perform learn_words(new.sought);
    if tg_op = 'UPDATE' then
        perform unlearn_words(old.sought, new.sought, old.id);
    end if;
    return new;
end
$$;

-- The tickets of somebody are found no more by any name they ever had, but still by all that is said in them. Words that
-- occur in no ticket then are forgotten. Words come about in the order of tickets, so a small index leads to them.
create index ticket_word_by_ticket on ticket_word
    using brin (ticket_id int8_minmax_multi_ops) with (autosummarize = on);

create function forget_applicant(applicant bigint) returns void
    language plpgsql
as $$
declare
    given_up text[];
begin
    with removed as (
        delete from ticket_word where ticket_id = any(array(select id from ticket where applicant_id = applicant))
        returning lexeme
    )
    select array_agg(distinct lexeme) into given_up from removed;
    perform add_ticket_words(array[ticket.id],
                             concat_ws(' ', ticket.subject, ticket.description, counterparty.name, said.words))
       from ticket
       left join counterparty on counterparty.id = ticket.counterparty_id
      cross join lateral (select string_agg(message.words, ' ') as words from message
                           where message.chat_id in (ticket.external_chat_id, ticket.internal_chat_id)) said
      where ticket.applicant_id = applicant;
    delete from vocabulary
     where lexeme = any(given_up)
       and not exists (select from ticket_word where ticket_word.lexeme = vocabulary.lexeme);
end
$$;
