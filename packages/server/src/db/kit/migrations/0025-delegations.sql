-- The first one was never written into: it could not say who ended it, or why.
drop table delegations;

-- Who decides requests in whose place, on dates of which both are included; one at a time. What is ended early
-- stays, with who ended it. Whose place it is, is a user: a manager need not be an employee.
create table delegations (
  id int generated always as identity primary key,
  from_user_id text not null references auth."user" on delete cascade,
  to_user_id text not null references auth."user" on delete cascade check (to_user_id <> from_user_id),
  during daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  reason text not null default '',
  made_by text not null check (made_by <> ''),
  made_at timestamptz not null,
  ended_by text check (ended_by <> ''),
  ended_at timestamptz,
  check ((ended_at is null) = (ended_by is null)),
  exclude using gist (from_user_id with =, during with &&) where (ended_at is null)
);

create index delegations_to on delegations (to_user_id) where ended_at is null;

-- What somebody decided, the newest first; and what was decided in somebody's place.
create index request_steps_by on request_steps (decided_by, request_id);
create index request_steps_for on request_steps (in_place_of, request_id) where in_place_of is not null;
