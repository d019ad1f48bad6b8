-- Documents that belong to what is asked for. One that belongs to no request yet is its sender's, and goes
-- after a day if the request never comes.
create table attachments (
  id int generated always as identity primary key,
  request_id int references requests,
  user_id text references auth."user" (id) on delete set null,
  sent_at timestamptz not null,
  name text not null check (name <> ''),
  type text not null check (type <> ''),
  bytes int not null check (bytes between 1 and 10485760),
  hash bytea not null
);

create index attachments_request on attachments (request_id) where request_id is not null;
create unique index attachments_unsent on attachments (user_id, name, hash) where request_id is null;

-- What is in them, so that a list of requests never touches it. It is compressed already.
create table attachment_contents (
  attachment_id int primary key references attachments on delete cascade,
  content bytea not null
);
alter table attachment_contents alter column content set storage external;
