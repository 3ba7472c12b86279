-- What a chat belongs to decides who reads and writes there.
alter table chat add column owner varchar(16) not null default 'TICKET';
alter table chat alter column owner drop default;
alter table chat add column owner_id bigint;
update chat set owner_id = ticket.id from ticket where chat.id in (ticket.external_chat_id, ticket.internal_chat_id);

-- Taken back by its author soon after it was sent.
alter table message add column withdrawn_at timestamptz;

-- What a card with this copy was sent for, so that it can be drawn again; null for a copy that stands without a heading and buttons.
alter table copy add column occasion varchar(32);
update copy set occasion = case when ticket.internal_chat_id = message.chat_id then 'inside'
                                when ticket.applicant_id = message.author_id then 'applicant-wrote'
                                else 'colleague-answered' end
  from message join ticket on message.chat_id in (ticket.external_chat_id, ticket.internal_chat_id)
 where message.id = copy.message_id and not copy.original and copy.person_id <> ticket.applicant_id
   and (not copy.shows_content
        or message.content ->> 'is' = 'text'
        or (message.content ->> 'is' = 'media' and message.content ->> 'kind' not in ('VIDEO_NOTE', 'STICKER')));

-- Since when a question is open, and who has the same one open: others are told who is answering.
alter table whereabouts add column since timestamptz not null default now();
alter table whereabouts alter column since drop default;
create index whereabouts_by_place on whereabouts (place);
