-- What people write into the ledger of leave (rules.md §11): an act, and an entry for each person whom it is for.
-- Neither changes; another act takes entries back. Balances are computed.
create table leave_acts (
  id int generated always as identity primary key,
  -- Made by who does it, so that what is sent twice is one act.
  key uuid not null unique,
  kind text not null
    check (kind in ('opening', 'grant', 'carryOver', 'payOut', 'correction', 'takeBack')),
  at timestamptz not null,
  made_by text not null check (made_by <> ''),
  reason text not null check (btrim(reason) <> '')
);

create table leave_entries (
  id int generated always as identity primary key,
  act_id int not null references leave_acts,
  employee_id int not null references employees,
  kind text not null check (kind in ('opening', 'grant', 'carryOver', 'payOut', 'correction')),
  on_date date not null,
  -- Above 0 it is a grant, below 0 it takes away.
  minutes int not null check (minutes <> 0 or kind = 'opening'),
  -- The last day on which a grant can be used; null if it does not lapse.
  until_date date check (until_date >= on_date),
  check (minutes > 0 or until_date is null),
  check (kind <> 'payOut' or minutes < 0)
);

create index leave_entries_employee on leave_entries (employee_id);
create index leave_entries_act on leave_entries (act_id);

create table leave_taken_back (
  entry_id int primary key references leave_entries,
  act_id int not null references leave_acts
);

create index leave_taken_back_act on leave_taken_back (act_id);
