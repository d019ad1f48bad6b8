-- Badges with punches of which nobody was the owner at their time, with the figures of those punches: written
-- with the punches and with the owners, so that a list of them costs what it shows.
create table unknown_badges (
  source_id int not null references sources,
  badge text collate "C" not null check (badge <> ''),
  punches int not null check (punches > 0),
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (source_id, badge)
);

create index unknown_badges_last on unknown_badges (last_at, source_id, badge);

insert into unknown_badges
select source_id, badge, count(*), min(at), max(at) from punches
where badge <> '' and not exists (
  select from badge_assignments as owned
  where owned.source_id = punches.source_id and owned.badge = punches.badge and owned.valid @> punches.at
)
group by source_id, badge;
