-- What a person's card says beside number and name: her e-mail, for the account that follows it, and the title of each
-- employment. A department ends on a date (null: never); nobody works there from then on.
alter table employees add email text check (email <> '');
create unique index employees_email on employees (lower(email));
alter table employments add title text not null default '';
alter table departments add ended_on date;

-- Groups of people beside the tree of departments: crews of a rotation. A person is in one at a time.
create table teams (
  id int generated always as identity primary key,
  name text not null unique check (name <> ''),
  name_en text not null default ''
);

create table team_members (
  team_id int not null references teams (id),
  employee_id int not null references employees (id),
  during daterange not null check (not isempty(during)),
  primary key (employee_id, during),
  exclude using gist (employee_id with =, during with &&)
);

create index team_members_team on team_members (team_id);

-- Facts that the law asks for, and no reasons for them; seen by HR alone.
create table employee_traits (
  employee_id int not null references employees (id),
  during daterange not null check (not isempty(during)),
  trait text not null check (trait in ('minor', 'pregnant', 'afterBirth', 'shortHours', 'exemptFromHours')),
  primary key (employee_id, trait, during),
  exclude using gist (employee_id with =, trait with =, during with &&)
);
