-- Why a day is derived again: a closed list (db/days/marks.ts).
alter table stale_days add constraint stale_days_cause check (
  cause in ('punch', 'badge', 'plan', 'request', 'policy', 'employment', 'time')
);

-- What can be asked for: data, so that a company adds a kind of its own. `effect` is what an approved one
-- does to the day (rules.md §1); null for what no day shows.
create table request_kinds (
  id int generated always as identity primary key,
  code text not null unique check (code <> ''),
  name text not null check (name <> ''),
  name_en text not null default '',
  effect text check (effect in ('leave', 'remote', 'trip', 'overtime', 'outing', 'correction', 'excuse'))
);

-- A request is approved once, and stays so until it is cancelled. Actors are written as in the audit.
create table requests (
  id int generated always as identity primary key,
  employee_id int not null references employees,
  kind_id int not null references request_kinds,
  status text not null check (status in ('pending', 'approved', 'rejected', 'withdrawn', 'cancelled')),
  asked_by text not null check (asked_by <> ''),
  asked_at timestamptz not null,
  reason text not null default '',
  approved_at timestamptz,
  check ((approved_at is not null) = (status in ('approved', 'cancelled')))
);

create index requests_employee on requests (employee_id);

-- What is asked of each date, in the words of rules.md §8 without type and date.
create table request_parts (
  request_id int not null references requests,
  work_date date not null,
  place smallint not null check (place > 0),
  part jsonb not null check (jsonb_typeof(part) = 'object'),
  primary key (request_id, work_date, place)
);

create table request_steps (
  request_id int not null references requests,
  step smallint not null check (step > 0),
  decided_by text not null check (decided_by <> ''),
  in_place_of int references employees,
  decision text not null check (decision in ('approved', 'rejected')),
  decided_at timestamptz not null,
  comment text not null default '',
  primary key (request_id, step)
);
