-- Networks from which a check-in on the web counts at a site; without one it counts on days at home (ADR 20).
create table site_networks (
  site_id int not null references sites on delete cascade,
  network cidr not null,
  primary key (site_id, network)
);

-- The web is a source of its own: its punches are written by the server, by its own clock (rules.md §5.6).
alter table sources add column origin text not null default 'device' check (origin in ('device', 'web'));
insert into sources (id, name, name_en, profile, origin) overriding system value
  values (0, '웹 출퇴근', 'Web check-in', 'web', 'web');
insert into source_settings (source_id, zone, directions, directions_said_by)
  values (0, 'UTC', '{"in": "in", "out": "out"}', 'person');

-- Each press beside its punch: `key` is made by who presses, so that what is sent twice is one. `network` is
-- the one that counted, null at home.
create table web_presses (
  key uuid primary key,
  employee_id int not null references employees,
  at timestamptz not null,
  direction text not null check (direction in ('in', 'out')),
  place text not null check (place in ('office', 'remote')),
  network cidr,
  check ((place = 'office') = (network is not null))
);

create index web_presses_person on web_presses (employee_id, at);

-- Why a proposed correction is likely, as it was shown to who asked (core/repair).
alter table requests add column evidence jsonb check (jsonb_typeof(evidence) = 'array');
