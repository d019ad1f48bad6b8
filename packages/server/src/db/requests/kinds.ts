import type { Approver, RequestKind, RequestUnit } from '@rollcall/core'
import { sql } from 'kysely'
import type { Db } from '../kit/connect.ts'
import { assertTransaction } from '../kit/transaction.ts'

export interface KindRow extends RequestKind {
  id: number
  units: RequestUnit[]
  steps: Approver[]
  retired: boolean
}

/** What can be asked for, in the order it was set up. */
export async function listKinds(db: Db): Promise<KindRow[]> {
  const { rows } = await sql<KindRow>`
    select id, code, jsonb_build_object('ko', name, 'en', name_en) as name, effect, balance, units, steps, evidence,
      needs_reason as "needsReason", most_days_ahead as "mostDaysAhead", most_days_after as "mostDaysAfter",
      several_days as "severalDays", retired
    from request_kinds order by id
  `.execute(db)
  return rows
}

/** Adds kinds whose code is new. Returns how many. */
export async function insertKinds(tx: Db, kinds: readonly RequestKind[]): Promise<number> {
  assertTransaction(tx)
  const { rows } = await sql`
    insert into request_kinds (code, name, name_en, effect, balance, units, steps, evidence, needs_reason,
      most_days_ahead, most_days_after, several_days)
    select code, name ->> 'ko', name ->> 'en', effect, balance, units, steps, evidence, "needsReason",
      "mostDaysAhead", "mostDaysAfter", "severalDays"
    from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) as kind (
      code text, name jsonb, effect text, balance text, units text[], steps text[], evidence text,
      "needsReason" boolean, "mostDaysAhead" int, "mostDaysAfter" int, "severalDays" boolean
    )
    on conflict (code) do nothing returning id
  `.execute(tx)
  return rows.length
}

/** How many requests of each kind there are, by its id. */
export async function countByKind(db: Db): Promise<Map<number, number>> {
  const { rows } = await sql<{ kindId: number; count: number }>`
    select kind_id as "kindId", count(*)::int as count from requests group by 1
  `.execute(db)
  return new Map(rows.map(({ kindId, count }) => [kindId, count]))
}

/** What of a kind can be changed once it is there; what it does to a day, and what it draws on, stay. */
export type KindSettings = Omit<RequestKind, 'code' | 'effect' | 'balance'> & { retired: boolean }

export async function updateKind(tx: Db, code: string, kind: KindSettings): Promise<void> {
  assertTransaction(tx)
  await sql`
    update request_kinds set name = ${kind.name.ko}, name_en = ${kind.name.en}, units = ${kind.units as string[]},
      steps = ${kind.steps as string[]}, evidence = ${kind.evidence}, needs_reason = ${kind.needsReason},
      most_days_ahead = ${kind.mostDaysAhead}, most_days_after = ${kind.mostDaysAfter},
      several_days = ${kind.severalDays}, retired = ${kind.retired}
    where code = ${code}
  `.execute(tx)
}
