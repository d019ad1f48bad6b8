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
