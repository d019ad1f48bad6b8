-- Shifts as people call and see them, what a pattern offers and which crews it has, who assigned it, which start a person
-- chose, and long planning that goes on where it was.

-- What people who read a roster see in a cell: as long as nobody gave one, how the name begins.
alter table shifts
  add column given_code text check (length(given_code) between 1 and 4),
  add column code text generated always as (coalesce(given_code, left(name, 2))) stored,
  add column colour text not null default 'blue' check (
    colour in ('blue', 'cyan', 'teal', 'green', 'lime', 'yellow', 'orange', 'red', 'pink', 'grape', 'violet', 'indigo', 'gray')
  ),
  -- Counts changes, so that the second of two people who change one shift at once is told.
  add column version int not null default 1,
  add column retired_on date;

update shifts set colour = (array['blue', 'orange', 'indigo', 'teal', 'grape', 'lime', 'red', 'cyan'])[1 + (id - 1) % 8];

-- Where a half and a quarter of the day part, in minutes of the work date; null where nobody said so.
alter table shift_versions
  add column first_quarter_at int,
  add column half_at int,
  add column last_quarter_at int,
  add check ((first_quarter_at is null) = (last_quarter_at is null)),
  add check (first_quarter_at is null or first_quarter_at < half_at and half_at < last_quarter_at);

alter table patterns
  add column version int not null default 1,
  add column retired_on date;

-- A crew is {"name": "A", "offset": 0}. `starts` and `slide` are what a person may choose: one of some starts (minutes),
-- or to come between two times.
alter table pattern_versions
  add column crews jsonb not null default '[]' check (jsonb_typeof(crews) = 'array'),
  add column starts jsonb not null default '[]' check (jsonb_typeof(starts) = 'array'),
  add column slide jsonb check (jsonb_array_length(slide) = 2);

-- Null: brought in by an import.
alter table plan_assignments
  add column made_by text,
  add column made_at timestamptz;

-- Without a start she comes when she likes within what the pattern offers. It counts while the pattern offers it.
create table start_choices (
  id int generated always as identity primary key,
  employee_id int not null references employees (id),
  pattern_id int not null references patterns (id),
  during daterange not null check (not isempty(during)),
  start int,
  chosen_at timestamptz not null,
  exclude using gist (employee_id with =, pattern_id with =, during with &&)
);

create index plan_assignments_pattern on plan_assignments (pattern_id);
