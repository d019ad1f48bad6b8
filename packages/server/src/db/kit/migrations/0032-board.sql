-- What is let stand before a close, with its reason: a finding of somebody's day, as long as the day's log is
-- the one that was looked at.
create table board_accepted (
  employee_id int not null references employees on delete cascade,
  work_date date not null,
  code text not null check (code <> ''),
  digest bytea not null,
  accepted_by text not null check (accepted_by <> ''),
  accepted_at timestamptz not null,
  reason text not null check (btrim(reason) <> ''),
  primary key (employee_id, work_date, code)
);

-- The same of what belongs to no day of anybody: a source, a badge, a row in quarantine (`subject`), for a
-- month of a department, or of all of them.
create table board_accepted_subjects (
  id int generated always as identity primary key,
  month date not null check (extract(day from month) = 1),
  department_id int references departments on delete cascade,
  code text not null check (code <> ''),
  subject text not null collate "C" check (subject <> ''),
  digest bytea not null,
  accepted_by text not null check (accepted_by <> ''),
  accepted_at timestamptz not null,
  reason text not null check (btrim(reason) <> ''),
  unique nulls not distinct (month, code, subject, department_id)
);

-- When somebody was reminded of a day; she sees it beside the day.
create table day_reminders (
  employee_id int not null references employees on delete cascade,
  work_date date not null,
  reminded_at timestamptz not null,
  reminded_by text not null check (reminded_by <> ''),
  primary key (employee_id, work_date)
);

-- Dates on which what a source holds differed from all it ever sent when they were last compared; `rows` and
-- `hash_sum` are what it held.
create table differing_days (
  source_id int not null references sources,
  local_date date not null,
  rows int not null,
  hash_sum numeric(40, 0) not null,
  found_at timestamptz not null,
  primary key (source_id, local_date)
);

create index quarantined_rows_kept on quarantined_rows (source_id, (row ->> 'badge')) where released_at is null;
