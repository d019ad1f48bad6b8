-- How HR hands a month to payroll: columns of her own, in her order and under her names. A layout that is
-- changed gets another version, so that one finds again by what a file was made.
create table payroll_layouts (
  id int generated always as identity primary key,
  name text not null unique check (name <> '')
);

create table payroll_layout_versions (
  layout_id int not null references payroll_layouts,
  version int not null check (version > 0),
  columns jsonb not null check (jsonb_typeof(columns) = 'array' and columns <> '[]'),
  made_by text not null check (made_by <> ''),
  made_at timestamptz not null,
  primary key (layout_id, version)
);
