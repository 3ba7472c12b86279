-- An answer is suggested for what the applicant waits for, which may be more than one message and need be no question of the assistant's.
alter table suggestion drop column question_id;
