-- What the public holiday service was asked and answered, what of it a person has to decide, and how often it was asked.

create table holiday_fetches (
  id int generated always as identity primary key,
  calendar_id int not null references holiday_calendars,
  year int not null,
  at timestamptz not null,
  -- `taken` something new came, `same` nothing did, `none` no day is published, `doubtful` a person decides, `failed` no answer.
  outcome text not null check (outcome in ('taken', 'same', 'none', 'doubtful', 'failed')),
  fault text check ((fault is not null) = (outcome = 'failed')),
  says text,
  taken int not null default 0
);

create index holiday_fetches_year on holiday_fetches (calendar_id, year, id desc);

-- A change is {"date": "2027-05-05", "from": ["어린이날"], "to": []}; nothing of it is a fact until somebody applies it.
-- `kept`: somebody decided that all stays as it is. `passed`: a later answer says it no longer.
create table holiday_findings (
  id int generated always as identity primary key,
  calendar_id int not null references holiday_calendars,
  year int not null,
  code text not null check (code <> ''),
  changes jsonb not null default '[]' check (jsonb_typeof(changes) = 'array'),
  found_at timestamptz not null,
  seen_at timestamptz not null,
  status text not null default 'open' check (status in ('open', 'applied', 'kept', 'passed')),
  decided_at timestamptz,
  decided_by text,
  reason text
);

create unique index holiday_findings_once on holiday_findings (calendar_id, year, code, md5(changes::text))
  where status in ('open', 'kept');

-- Calls of a day of Korea, whose quota ends at its midnight.
create table holiday_calls (
  day date primary key,
  calls int not null,
  used_up boolean not null default false
);

alter table last_runs drop constraint last_runs_what_check;
alter table last_runs add check (what in ('worker', 'verify', 'holidays'));
