-- Besides the question that is open, the screen that somebody opened last: help explains what is in front of them.
alter table whereabouts alter column place drop not null;
alter table whereabouts alter column since drop not null;
alter table whereabouts add column screen varchar(64);
alter table whereabouts add constraint a_question_has_a_time check ((place is null) = (since is null));
