import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

/** Stores names by badge; rows that say what is stored already are not written. The badges must differ. */
export async function upsertSourcePeople(
  tx: Db,
  sourceId: number,
  people: readonly { badge: string; name: string; department: string }[],
): Promise<void> {
  assertTransaction(tx)
  if (people.length === 0) return
  await sql`
    insert into source_people (source_id, badge, name, department)
    select ${sourceId}::int, badge, name, department
    from unnest(
      ${people.map((person) => person.badge)}::text[], ${people.map((person) => person.name)}::text[], ${people.map((person) => person.department)}::text[]
    ) as person (badge, name, department)
    order by badge collate "C"
    on conflict (source_id, badge) do update set name = excluded.name, department = excluded.department
    where (source_people.name, source_people.department) is distinct from (excluded.name, excluded.department)
  `.execute(tx)
}
