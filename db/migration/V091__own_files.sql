-- Files that we make ourselves travel with the letter that brings them, and are gone once Telegram has them.

alter table outbox add column file bytea; -- goes along with the call that names it
