-- A run that breaks off so often in a row is given up, so that another one can be asked for.
alter table runs
  add column failures int not null default 0,
  add column failed boolean not null default false,
  add check (finished_at is not null or not failed);
