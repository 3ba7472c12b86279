-- Who changed what, for whom, from what to what. Rows are only ever added.
create table audit (
    id         bigint generated always as identity primary key,
    actor_id   bigint      references person,  -- null: whoever configures the program
    kind       varchar(32) not null,
    subject_id bigint      references person,  -- the person it concerns, if it concerns one
    sort       varchar(32),                    -- of the thing it concerns, if it concerns one
    thing      text,                           -- its name at that time
    before     text,
    after      text,
    at         timestamptz not null
);
create index audit_by_subject on audit (subject_id, id desc);
create index audit_by_actor on audit (actor_id, id desc);

-- What has happened stays as it was. Values alone can be blanked, for someone whose data are to be forgotten.
create function audit_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (old.id, old.actor_id, old.kind, old.subject_id, old.sort, old.at)
           is distinct from (new.id, new.actor_id, new.kind, new.subject_id, new.sort, new.at)
        or (new.thing is not null and new.thing is distinct from old.thing)
        or (new.before is not null and new.before is distinct from old.before)
        or (new.after is not null and new.after is distinct from old.after)
    then
        raise exception 'The audit is only ever added to';
    end if;
    return new;
end
$$;
create trigger audit_is_kept before update or delete on audit for each row execute function audit_is_kept();
