-- What people do to the plans of single dates: each act once, with what every date said before and after, so that it
-- can be undone and told. Links by which people subscribe to their own plans.

-- A reason is asked for where the date is over; what is still to come needs none.
alter table plan_overrides alter column reason drop not null;

create table plan_acts (
  id int generated always as identity primary key,
  kind text not null check (kind in ('override', 'swap', 'copy', 'undo')),
  at timestamptz not null,
  actor text not null,
  reason text check (reason <> ''),
  undoes int unique references plan_acts
);

-- An override is {"shiftId": 1} or {"plan": …}, a plan of null being nothing to work; null where there is none.
create table plan_changes (
  employee_id int not null references employees,
  work_date date not null,
  act_id int not null references plan_acts,
  before jsonb check (jsonb_typeof(before) = 'object'),
  after jsonb check (jsonb_typeof(after) = 'object'),
  primary key (employee_id, work_date, act_id)
);
create index on plan_changes (act_id);

-- Of the token of a link its SHA-256 alone. A person has one link at most.
create table calendar_links (
  employee_id int primary key references employees,
  hash bytea not null unique check (length(hash) = 32),
  language text not null check (language in ('ko', 'en')),
  created_at timestamptz not null,
  last_used_at timestamptz
);
