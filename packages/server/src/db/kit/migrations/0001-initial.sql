-- The organisation: who works where, from when to when.

create extension if not exists btree_gist;

create table sites (
  id int generated always as identity primary key,
  name text not null unique check (name <> ''),
  zone text not null check (zone <> '')
);

create table departments (
  id int generated always as identity primary key,
  name text not null unique check (name <> ''),
  name_en text not null default ''
);

create table employees (
  id int generated always as identity primary key,
  number text not null unique check (number <> ''),
  name text not null check (name <> '')
);

create table employments (
  employee_id int not null references employees,
  during daterange not null check (not isempty(during)),
  department_id int not null references departments,
  site_id int not null references sites,
  primary key (employee_id, during),
  exclude using gist (employee_id with =, during with &&)
);

create index employments_department on employments (department_id);

-- What is to be worked. A week holds seven days from Monday, each a plan (wall minutes) or null.

create table schedules (
  id int generated always as identity primary key,
  name text not null unique check (name <> '')
);

create table schedule_weeks (
  schedule_id int not null references schedules,
  valid_from date not null,
  week jsonb not null check (jsonb_typeof(week) = 'array' and jsonb_array_length(week) = 7),
  primary key (schedule_id, valid_from)
);

create table schedule_assignments (
  employee_id int not null references employees,
  during daterange not null check (not isempty(during)),
  schedule_id int not null references schedules,
  primary key (employee_id, during),
  exclude using gist (employee_id with =, during with &&)
);

create table policies (
  scope text not null check (scope in ('company', 'site', 'department', 'employee')),
  scope_id int not null check ((scope = 'company') = (scope_id = 0)),
  valid_from date not null,
  settings jsonb not null check (jsonb_typeof(settings) = 'object'),
  primary key (scope, scope_id, valid_from)
);

create table work_plans (
  employee_id int not null references employees,
  work_date date not null,
  schedule_id int references schedules,
  plan jsonb not null,
  primary key (employee_id, work_date)
);

-- The boundary: security systems, what they say about themselves, and their rows as they said them.

create table sources (
  id int generated always as identity primary key,
  name text not null unique check (name <> ''),
  profile text not null check (profile <> ''),
  retained_from date
);

-- Holds for raw times from `valid_from` (naive text, '' for always) on.
create table source_settings (
  source_id int not null references sources,
  valid_from text collate "C" not null default '',
  zone text not null check (zone <> ''),
  directions jsonb not null check (jsonb_typeof(directions) = 'object'),
  clock_correction_seconds int not null default 0,
  primary key (source_id, valid_from)
);

create table tokens (
  id int generated always as identity primary key,
  hash bytea not null unique,
  label text not null,
  source_id int references sources,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz
);

create table checkpoints (
  source_id int primary key references sources,
  position text,
  read_through timestamptz,
  updated_at timestamptz not null
);

create table heartbeats (
  source_id int primary key references sources,
  received_at timestamptz not null,
  version text not null,
  lag_seconds double precision,
  clock_difference_seconds double precision,
  permissions text not null,
  warnings text[] not null
);

create table source_people (
  source_id int not null references sources,
  badge text collate "C" not null check (badge <> ''),
  name text not null,
  department text not null,
  primary key (source_id, badge)
);

-- The raw part of a punch is its key; `at` and `direction` are the server's reading of it.
create table punches (
  source_id int not null references sources,
  badge text collate "C" not null,
  raw_time text collate "C" not null,
  raw_direction text collate "C" not null,
  terminal text collate "C" not null,
  at timestamptz not null,
  direction text collate "C" not null check (direction in ('in', 'out', 'breakOut', 'breakIn', 'unknown')),
  received_at timestamptz not null,
  primary key (source_id, badge, raw_time, raw_direction)
);

create index punches_person_time on punches (source_id, badge, at) include (direction);
create index punches_received on punches using brin (received_at);

create table quarantined_rows (
  source_id int not null references sources,
  digest bytea not null,
  row jsonb not null,
  reason text not null,
  received_at timestamptz not null,
  primary key (source_id, digest)
);

-- Everything a source ever sent for a local date, quarantined rows included: what its own table must hold.
create table source_days (
  source_id int not null references sources,
  local_date date not null,
  rows int not null,
  hash_sum numeric(40) not null,
  primary key (source_id, local_date)
);

create table badge_assignments (
  source_id int not null references sources,
  badge text collate "C" not null check (badge <> ''),
  employee_id int not null references employees,
  valid tstzrange not null check (not isempty(valid)),
  primary key (source_id, badge, valid),
  exclude using gist (source_id with =, badge with =, valid with &&)
);

create index badge_assignments_employee on badge_assignments (employee_id);

-- Derivation. Marks are append-only, so nobody waits for anybody.

create table stale_days (
  id bigint generated always as identity primary key,
  employee_id int not null references employees,
  work_date date not null,
  cause text not null
);

create index stale_days_person on stale_days (employee_id, work_date);

create table work_logs (
  employee_id int not null references employees,
  work_date date not null,
  day_type text not null,
  settled boolean not null,
  in_at timestamptz,
  out_at timestamptz,
  in_minute int,
  out_minute int,
  planned_minutes int not null,
  required_minutes int not null,
  leave_minutes int not null,
  deemed_minutes int not null,
  absent_minutes int not null,
  outing_minutes int not null,
  grace_minutes int not null,
  worked_minutes int,
  tardy_minutes int,
  left_early_minutes int,
  overtime_minutes int,
  outside_plan_minutes int,
  night_minutes int,
  excused text[] not null,
  findings text[] not null,
  due_at timestamptz,
  awaits_through timestamptz,
  judged_as_of timestamptz not null,
  judged_through timestamptz,
  digest bytea not null,
  primary key (employee_id, work_date)
);

create index work_logs_date on work_logs (work_date, employee_id);
create index work_logs_due on work_logs (due_at) where due_at is not null;
create index work_logs_awaits on work_logs (awaits_through) where awaits_through is not null;

create table tardy_logs (
  employee_id int not null,
  work_date date not null,
  minutes int not null check (minutes > 0),
  excused boolean not null,
  primary key (employee_id, work_date),
  foreign key (employee_id, work_date) references work_logs
);

create table left_early_logs (
  employee_id int not null,
  work_date date not null,
  minutes int not null check (minutes > 0),
  excused boolean not null,
  primary key (employee_id, work_date),
  foreign key (employee_id, work_date) references work_logs
);

create table audit_events (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  details jsonb not null
);
