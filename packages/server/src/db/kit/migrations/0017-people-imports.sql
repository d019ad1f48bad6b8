-- A list of people that somebody brings in: what it would change is looked at before it is applied, and can be taken back.
create table people_imports (
  id int generated always as identity primary key,
  created_at timestamptz not null,
  created_by text not null,
  file_name text not null,
  -- Where a row says no date, its changes hold from this one on.
  valid_from date not null,
  heads jsonb not null check (jsonb_typeof(heads) = 'array'),
  columns jsonb not null check (jsonb_typeof(columns) = 'object'),
  -- Paths of departments that it adds.
  departments jsonb not null check (jsonb_typeof(departments) = 'array'),
  -- The first day that is over and on which somebody known changes.
  changes_since date,
  applied_at timestamptz,
  applied_by text,
  undone_at timestamptz,
  undone_by text,
  check (undone_at is null or applied_at is not null)
);

-- `changes` are fields from what to what, `faults` why it is refused; the cells of a refused row are kept to be mended.
create table people_import_rows (
  import_id int not null references people_imports (id) on delete cascade,
  line int not null,
  kind text not null check (kind in ('new', 'changed', 'same', 'refused')),
  number text not null,
  name text not null,
  changes jsonb,
  faults jsonb,
  cells jsonb,
  primary key (import_id, line)
);

create index people_import_rows_kind on people_import_rows (import_id, kind, line);

-- Whoever it adds or changes: what was stored of her before (null: nothing), and what is afterwards.
create table people_import_people (
  import_id int not null references people_imports (id) on delete cascade,
  number text not null,
  before jsonb,
  after jsonb not null,
  employee_id int,
  primary key (import_id, number)
);
