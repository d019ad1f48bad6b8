-- Below which department another one lies, from a date on: a company is a tree, and a grant for a department reaches what
-- lies below it on the date asked about. A department without a row on a date stands at the top.
create table department_places (
  department_id int not null references departments (id),
  parent_id int not null references departments (id),
  during daterange not null check (not isempty(during)),
  check (department_id <> parent_id),
  exclude using gist (department_id with =, during with &&)
);
