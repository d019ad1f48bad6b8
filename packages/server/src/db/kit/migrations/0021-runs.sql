-- Long work that people ask for and a worker does in portions, person by person: whoever is ended in the middle, it goes
-- on where it was.
create table runs (
  id int generated always as identity primary key,
  kind text not null check (kind <> ''),
  -- What was asked for, as its kind says it: {"from": "2026-11-30", "until": "2027-12-31"}.
  asked jsonb not null check (jsonb_typeof(asked) = 'object'),
  asked_by text not null,
  asked_at timestamptz not null,
  reason text check (reason <> ''),
  -- How many people it is about, how many of them are done, and the last of these; it takes them ascending.
  people int not null,
  done int not null default 0,
  last_person int not null default 0,
  -- What came of it so far.
  counts jsonb not null default '{}' check (jsonb_typeof(counts) = 'object'),
  finished_at timestamptz
);

-- One of a kind at a time.
create unique index runs_open on runs (kind) where finished_at is null;
