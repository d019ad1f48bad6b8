-- Ranges that somebody has derived again, and before that looked at: how far each is, so that another worker goes on
-- where one died, and what came of it.
create table recompute_runs (
  id int generated always as identity primary key,
  -- The run whose findings it writes; null for one that only looks. Each is applied once at most.
  applies int unique references recompute_runs,
  from_date date not null,
  to_date date not null,
  department_id int references departments on delete set null,
  -- Whom it is about, as they were when it was asked for; null for everybody.
  employee_ids int[],
  total int not null,
  reason text check (reason <> ''),
  asked_by text not null,
  asked_at timestamptz not null,
  state text not null default 'running' check (state in ('running', 'finished', 'stopped', 'failed')),
  ended_at timestamptz,
  -- The last person that is done.
  done_through int not null default 0,
  people int not null default 0,
  days int not null default 0,
  changed int not null default 0,
  -- The first of the days that come out differently, as pages show them.
  listed jsonb not null default '[]' check (jsonb_typeof(listed) = 'array'),
  -- How often in a row it broke off.
  failures int not null default 0,
  check (from_date <= to_date),
  check ((applies is null) = (reason is null)),
  check ((state = 'running') = (ended_at is null))
);
-- One at a time writes.
create unique index recompute_runs_writing on recompute_runs ((true)) where state = 'running' and applies is not null;
create index on recompute_runs (asked_at);
