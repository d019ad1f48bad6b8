import { testContext } from '@rollcall/testing'
import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Context } from '../context.ts'
import { deriveWorkDays } from '../handlers/index.ts'
import { push, type Row, row, setUpSmallCompany } from './small-company.ts'

const now = '2026-12-10T00:00:00Z'

/** A stream of numbers that is the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

/** A month of five people, with repeats, missing sides, departures after midnight and impossible times. */
function monthOfPunches(): Row[] {
  const random = randomOf(7)
  const rows: Row[] = []
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  for (let day = 1; day <= 30; day++) {
    for (let person = 1; person <= 5; person++) {
      const badge = `B${String(person).padStart(5, '0')}`
      const at = (hour: number, key: string) =>
        row(
          badge,
          `2026-11-${two(day)} ${two(hour)}:${two(random() * 60)}:${two(random() * 60)}`,
          key,
          two(random() * 3),
        )
      if (random() > 0.05) rows.push(at(person === 5 ? 21 : 8 + random() * 1.2, random() > 0.1 ? '1' : '0'))
      if (random() > 0.08) rows.push(at(person === 5 ? 6 : 17 + random() * 7, random() > 0.1 ? '2' : '0'))
      if (random() > 0.9) rows.push(at(random() * 6, '2'))
    }
  }
  return [
    ...rows,
    row('B00001', '2026-11-31 08:00:00'),
    row('', '2026-11-05 08:00:00'),
    row('B00002', '2000-01-01 00:10:00'),
  ]
}

async function digest(ctx: Context): Promise<string> {
  const { rows } = await sql<{ digest: string }>`
    select md5(string_agg(line, ';' order by line)) as digest from (
      select 'log ' || employee_id || ' ' || (to_jsonb(work_logs) - 'judged_as_of' - 'judged_through')::text as line from work_logs
      union all select 'tardy ' || tardy_logs::text from tardy_logs
      union all select 'early ' || left_early_logs::text from left_early_logs
      union all select 'punch ' || (to_jsonb(punches) - 'received_at')::text from punches
      union all select 'quarantine ' || (to_jsonb(quarantined_rows) - 'received_at')::text from quarantined_rows
      union all select 'unknown ' || unknown_badges::text from unknown_badges
      union all select 'day ' || source_days::text from source_days
    ) as everything
  `.execute(ctx.db)
  return rows[0]!.digest
}

/** Sends the rows shuffled, some of them twice, in pieces of any size, deriving now and then. */
async function sendSomehow(
  ctx: Context,
  sourceId: number,
  rows: readonly Row[],
  random: () => number,
): Promise<void> {
  const shuffled = [...rows, ...rows.filter(() => random() < 0.3)]
    .map((one) => ({ one, key: random() }))
    .sort((a, b) => a.key - b.key)
  for (let from = 0; from < shuffled.length; ) {
    const size = 1 + Math.floor(random() * 150)
    await push(
      ctx,
      sourceId,
      shuffled.slice(from, from + size).map(({ one }) => one),
    )
    if (random() < 0.3) await deriveWorkDays(ctx)
    from += size
  }
  await deriveWorkDays(ctx)
}

/**
 * Proves that this many orders, repetitions and splits of one month end in one state, and that leaving out
 * one punch does not.
 */
export async function provePermutations(orders: number): Promise<void> {
  await using office = await testContext(now)
  const { ctx, db } = office
  const { sourceId } = await setUpSmallCompany(ctx, { people: 5, from: '2026-11-01', to: '2026-11-30' })
  const rows = monthOfPunches()
  const empty = async () => {
    await using owner = await import('@rollcall/server/db').then(({ connect }) => {
      const opened = connect({ url: office.database.ownerUrl, size: 1 })
      return { db: opened.db, [Symbol.asyncDispose]: () => opened.db.destroy() }
    })
    await sql`truncate punches, quarantined_rows, source_days, tardy_logs, left_early_logs, work_logs, stale_days, checkpoints`.execute(
      owner.db,
    )
    await sql`insert into stale_days (employee_id, work_date, cause) select employee_id, work_date, 'plan' from work_plans`.execute(
      db,
    )
  }
  const digests = new Set<string>()
  for (let seed = 1; seed <= orders; seed++) {
    await empty()
    await sendSomehow(ctx, sourceId, rows, randomOf(seed))
    digests.add(await digest(ctx))
  }
  expect(digests.size).toBe(1)

  await empty()
  await sendSomehow(ctx, sourceId, rows.slice(1), randomOf(1))
  expect(digests).not.toContain(await digest(ctx))
}
