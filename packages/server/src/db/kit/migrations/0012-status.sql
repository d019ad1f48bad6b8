-- How often an agent reads its source, as it says; null for one that does not say.
alter table heartbeats add poll_seconds double precision check (poll_seconds > 0);

-- What ran when last, one row each: a worker, and a verification with what it found.
create table last_runs (
  what text primary key check (what in ('worker', 'verify')),
  at timestamptz not null,
  details jsonb not null
);
