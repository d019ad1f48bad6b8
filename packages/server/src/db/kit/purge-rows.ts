import type { Client } from 'pg'
import { goneWhere, type RetainedTable } from './retained-table.ts'
import { retainedTables } from './retained-tables.ts'

/** What `{days}`, `{facts}` and `{access}` stand for in a statement. */
export type Cuts = Readonly<Record<'days' | 'facts' | 'access', string>>

/** A condition of the list with its dates, and with who has left. */
export function withCuts(condition: string, cuts: Cuts): string {
  return condition
    .replaceAll('{gone}', goneWhere)
    .replaceAll(/\{(days|facts|access)\}/g, (_, cut: keyof Cuts) => cuts[cut])
}

type PurgedTable = RetainedTable & { goes: string }

/** The tables of which rows go by age, in order. */
export const purgedTables = Object.entries(retainedTables).filter(
  (entry): entry is [string, PurgedTable] => entry[1].goes !== null,
)

const variables: Cuts = { days: 'days_from', facts: 'facts_from', access: 'access_from' }

/**
 * Makes the one way in which old rows go anew from the list of tables. It runs with the owner's rights, since
 * the application can remove neither punches nor the audit, and refuses what the law has kept: three years of
 * days, two of access, by the clock of the database.
 */
export async function applyPurge(client: Client, role: string): Promise<void> {
  await client.query(`
    begin;
    create or replace function purge_rows(the_table text, behind tid, at_most int, out gone int, out last_at tid)
    language plpgsql security definer set search_path = public, pg_temp set timezone = 'UTC' as $purge$
    declare
      days_from date; facts_from date; access_from date;
    begin
      select r.days_from, r.facts_from, r.access_from into days_from, facts_from, access_from from retention as r;
      if days_from is null or days_from > current_date - interval '3 years' + interval '1 day'
        or access_from > current_date - interval '2 years' + interval '1 day' then
        raise exception 'Younger rows than the law has kept are not removed.';
      end if;
      gone := 0;
      case the_table
      ${purgedTables.map(([name, table]) => `when '${name}' then ${deletion(name, table)}`).join('\n')}
      else
        raise exception 'Of % no row goes by age.', the_table;
      end case;
    end $purge$;
    revoke all on function purge_rows from public;
    grant execute on function purge_rows to ${role};
    commit;
  `)
}

/** By where rows lie, so that a table is read once however many go. */
const deletion = (table: string, { goes, also }: PurgedTable) => `
  with old as materialized (
    select ctid from ${table} where ctid > behind and (${withCuts(goes, variables)}) limit at_most
  ), removed as (
    delete from ${table} where ctid in (select ctid from old) returning ctid as lay_at, *
  )${also === undefined ? '' : `, ${withCuts(also, variables)}`}
  select count(*), max(lay_at) into gone, last_at from removed;`
