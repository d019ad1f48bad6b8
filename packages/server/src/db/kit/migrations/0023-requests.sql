-- What each kind is asked for and decided by: data, so that a company changes it (rules.md §8, core/request).
alter table request_kinds
  add column balance text check (balance in ('annual', 'compensation')),
  add column units text[] not null default '{day}'
    check (units <> '{}' and units <@ '{day,half,quarter,hours}'),
  add column steps text[] not null default '{}' check (steps <@ '{manager,hr}'),
  add column evidence text not null default 'none' check (evidence in ('none', 'wanted', 'needed')),
  add column needs_reason boolean not null default false,
  add column most_days_ahead int check (most_days_ahead >= 0),
  add column most_days_after int,
  add column several_days boolean not null default true,
  add column retired boolean not null default false;

-- `key` is made by who asks, so that what is sent twice is one request. `steps` are those of the kind on the
-- day it was asked. How it ended other than by approval stands with it.
alter table requests
  add column key uuid unique,
  add column steps text[] not null default '{}' check (steps <@ '{manager,hr}'),
  add column ended_by text check (ended_by <> ''),
  add column ended_at timestamptz,
  add column end_reason text not null default '',
  add check ((ended_at is null) = (ended_by is null));

create index requests_pending on requests (id) where status = 'pending';

-- What was asked in the words of people, and what it takes of a balance: so many minutes of a day of so many.
-- `part` is what the engine makes of it by the plan of the day it was asked or approved.
alter table request_parts
  add column asked jsonb not null default '{}' check (jsonb_typeof(asked) = 'object'),
  add column minutes int not null default 0 check (minutes >= 0),
  add column of_minutes int not null default 0 check (of_minutes >= minutes);

create index request_parts_date on request_parts (work_date);

-- Whose place somebody decides in is a user: a manager need not be an employee.
alter table request_steps drop column in_place_of;
alter table request_steps add column in_place_of text references auth."user" (id) on delete set null;

-- Who decides in whose place, and when. Whoever is named names no further.
create table delegations (
  id int generated always as identity primary key,
  from_user text not null references auth."user" (id) on delete cascade,
  to_user text not null references auth."user" (id) on delete cascade,
  during daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  made_at timestamptz not null,
  check (from_user <> to_user),
  exclude using gist (from_user with =, to_user with =, during with &&)
);
