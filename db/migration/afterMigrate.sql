-- Whoever is erased goes on under another number, and all that refers to them has to follow, in tables of later migrations too.
do $$
declare
    reference record;
begin
    for reference in
        select conrelid::regclass as source, conname, pg_get_constraintdef(oid) as definition
          from pg_constraint
         where contype = 'f' and confrelid = 'person'::regclass and confupdtype <> 'c'
    loop
        execute format('alter table %s drop constraint %I, add constraint %I %s on update cascade',
                       reference.source, reference.conname, reference.conname, reference.definition);
    end loop;
end
$$;
