import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** What is said of a site. */
export interface SiteFacts {
  name: string
  nameEn: string
  zone: string
  region: string
  /** The code of its holiday calendar; null for no holidays. */
  calendar: string | null
  /** From which a check-in on the web counts there: in CIDR notation, each once, sorted. */
  networks: string[]
}

export interface SiteRow extends SiteFacts {
  id: number
  /** How many people work there on the date that it is there. */
  people: number
  /** Whether the days of anybody stand on its zone and region. */
  hasDays: boolean
}

/**
 * Every site, in the order in which they came. People who were never employed anywhere stand at the first
 * one, so that their days are days of it.
 */
export async function listSiteRows(db: Db, now: Temporal.Instant): Promise<SiteRow[]> {
  const { rows } = await sql<SiteRow>`
    select sites.id, sites.name, name_en as "nameEn", zone, region, code as calendar,
      array(select network::text from site_networks where site_id = sites.id order by network::text collate "C") as networks,
      (select count(distinct employee_id)::int from employments
        where site_id = sites.id and during @> (${now.toString()}::timestamptz at time zone zone)::date) as people,
      exists (select from employments where site_id = sites.id)
        or (sites.id = (select min(id) from sites) and exists (
          select from employees where not exists (select from employments where employee_id = employees.id)
            and exists (select from work_logs where employee_id = employees.id)
        )) as "hasDays"
    from sites left join holiday_calendars on holiday_calendars.id = calendar_id
    order by sites.id
  `.execute(db)
  return rows
}

/** Whether PostgreSQL, which computes dates too, knows the zone. */
export async function isStoredZone(db: Db, zone: string): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (select from pg_timezone_names where name = ${zone}) as known
  `.execute(db)
  return rows[0]!.known
}

const calendarOf = (code: string | null) => sql`(select id from holiday_calendars where code = ${code})`

/** @returns the id of the new site */
export async function insertSite(tx: Db, site: SiteFacts): Promise<number> {
  assertTransaction(tx)
  const { rows } = await sql<{ id: number }>`
    insert into sites (name, name_en, zone, region, calendar_id)
    values (${site.name}, ${site.nameEn}, ${site.zone}, ${site.region}, ${calendarOf(site.calendar)})
    returning id
  `.execute(tx)
  await setNetworks(tx, rows[0]!.id, site.networks)
  return rows[0]!.id
}

export async function updateSite(tx: Db, id: number, site: SiteFacts): Promise<void> {
  assertTransaction(tx)
  await sql`
    update sites set name = ${site.name}, name_en = ${site.nameEn}, zone = ${site.zone}, region = ${site.region},
      calendar_id = ${calendarOf(site.calendar)}
    where id = ${id}
  `.execute(tx)
  await setNetworks(tx, id, site.networks)
}

async function setNetworks(tx: Db, siteId: number, networks: readonly string[]): Promise<void> {
  const wanted = sql`${networks as string[]}::cidr[]`
  await sql`delete from site_networks where site_id = ${siteId} and network <> all(${wanted})`.execute(tx)
  await sql`
    insert into site_networks (site_id, network) select ${siteId}, network from unnest(${wanted}) as network
    on conflict do nothing
  `.execute(tx)
}

/** The narrowest network of a site that an address lies in, and whether the site has any. */
export async function findNetwork(
  db: Db,
  siteId: number,
  address: string | null,
): Promise<{ network: string | null; hasAny: boolean }> {
  const { rows } = await sql<{ network: string; holds: boolean }>`
    select network::text, coalesce(network >>= ${address}::inet, false) as holds from site_networks
    where site_id = ${siteId} order by masklen(network) desc
  `.execute(db)
  return { network: rows.find(({ holds }) => holds)?.network ?? null, hasAny: rows.length > 0 }
}
