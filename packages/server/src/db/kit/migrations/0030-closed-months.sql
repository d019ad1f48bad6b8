-- A month of a department that somebody closed. One that was opened again stays, with who did it and why.
create table closings (
  id int generated always as identity primary key,
  department_id int not null references departments,
  month date not null check (extract(day from month) = 1),
  closed_at timestamptz not null,
  closed_by text not null check (closed_by <> ''),
  people int not null check (people >= 0),
  days int not null check (days >= 0),
  engine smallint not null,
  rules smallint not null,
  -- What the facts of its days share: zones, policies and plans, each once (core/period).
  pool json not null,
  reopened_at timestamptz,
  reopened_by text check (reopened_by <> ''),
  reopen_reason text check (btrim(reopen_reason) <> ''),
  check (num_nulls(reopened_at, reopened_by, reopen_reason) in (0, 3))
);

create unique index closings_in_force on closings (department_id, month) where reopened_at is null;
create index closings_month on closings (month) where reopened_at is null;

-- A date of one person as it was judged when its month was closed: its facts, its result and why. A date that
-- had no log is here too: what comes later of it is an adjustment like any other.
create table closed_days (
  closing_id int not null references closings,
  employee_id int not null references employees,
  work_date date not null,
  logged boolean not null,
  day_type text,
  settled boolean,
  presence text,
  probably_absent_from timestamptz,
  in_at timestamptz,
  out_at timestamptz,
  in_minute int,
  out_minute int,
  planned_minutes int,
  required_minutes int,
  leave_minutes int,
  deemed_minutes int,
  absent_minutes int,
  outing_minutes int,
  away_minutes int,
  grace_minutes int,
  worked_minutes int,
  tardy_minutes int,
  left_early_minutes int,
  overtime_minutes int,
  outside_plan_minutes int,
  night_minutes int,
  excused text[],
  findings text[],
  due_at timestamptz,
  awaits_through timestamptz,
  judged_as_of timestamptz,
  judged_through timestamptz,
  engine smallint,
  digest bytea,
  facts json not null,
  explanation json not null,
  primary key (employee_id, work_date, closing_id),
  check (logged = (digest is not null))
);

create index closed_days_closing on closed_days (closing_id);

-- What is shown of a date to people: what was frozen where its month is closed, else what is known now.
create view shown_logs as
select employee_id, work_date, day_type, settled, presence, probably_absent_from, in_at, out_at, in_minute,
  out_minute, planned_minutes, required_minutes, leave_minutes, deemed_minutes, absent_minutes, outing_minutes,
  away_minutes, grace_minutes, worked_minutes, tardy_minutes, left_early_minutes, overtime_minutes,
  outside_plan_minutes, night_minutes, excused, findings, due_at, awaits_through, judged_as_of, judged_through,
  engine, digest, null::int as closing_id
from work_logs
where not exists (
  select from closed_days join closings on closings.id = closing_id
  where closed_days.employee_id = work_logs.employee_id and closed_days.work_date = work_logs.work_date
    and reopened_at is null
)
union all
select employee_id, work_date, day_type, settled, presence, probably_absent_from, in_at, out_at, in_minute,
  out_minute, planned_minutes, required_minutes, leave_minutes, deemed_minutes, absent_minutes, outing_minutes,
  away_minutes, grace_minutes, worked_minutes, tardy_minutes, left_early_minutes, overtime_minutes,
  outside_plan_minutes, night_minutes, excused, findings, due_at, awaits_through, judged_as_of, judged_through,
  closed_days.engine, digest, closing_id
from closed_days join closings on closings.id = closing_id
where logged and reopened_at is null;

-- A closed date that would come out otherwise by what was learnt since. It changes nothing that is frozen:
-- somebody takes the difference into an open month, or leaves it be.
create table adjustments (
  id int generated always as identity primary key,
  closing_id int not null references closings,
  employee_id int not null references employees,
  work_date date not null,
  -- What was frozen, or taken over last, and what it would be; null where there is no log.
  before json,
  after json,
  -- Which facts are others than they were.
  causes text[] not null check (cardinality(causes) > 0),
  known_at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'accepted', 'dismissed', 'void')),
  -- The month that shows an accepted one.
  into_month date check (extract(day from into_month) = 1),
  decided_at timestamptz,
  decided_by text check (decided_by <> ''),
  reason text check (btrim(reason) <> ''),
  check ((status = 'accepted') = (into_month is not null)),
  check ((status in ('accepted', 'dismissed')) = (decided_by is not null)),
  check (num_nulls(decided_at, decided_by, reason) in (0, 3))
);

create unique index adjustments_open on adjustments (closing_id, employee_id, work_date) where status = 'open';
create index adjustments_day on adjustments (employee_id, work_date);
