import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openClosingOffice } from '../../testing/closing-office.ts'
import { readClosings, reopenMonth } from '../index.ts'

const script = fileURLToPath(new URL('../../testing/close-and-die.ts', import.meta.url))
const month = '2026-11'

type Office = Awaited<ReturnType<typeof openClosingOffice>>

/** Closes in a process that dies with its Nth query. @returns how many it sent where it ended by itself */
async function closeAndDie({ ctx, database, departmentId }: Office, last: number): Promise<number | null> {
  const now = ctx.clock.now().toString()
  const args = ['--no-warnings', script, database.appUrl, now, String(departmentId), month, String(last)]
  try {
    return Number((await promisify(execFile)(process.execPath, args)).stdout)
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return null
    throw error
  }
}

/** What is stored of closings in force, once the server's side of whoever died has ended too. */
async function stored({ ctx, database }: Office) {
  for (;;) {
    const { rows } = await sql<{ others: number }>`
      select count(*)::int as others from pg_stat_activity where datname = ${database.name} and pid <> pg_backend_pid()
        and state <> 'idle'
    `.execute(ctx.db)
    if (rows[0]!.others === 0) break
  }
  const { rows } = await sql<{ closings: number; days: number; lines: number; pools: number }>`
    select count(*)::int as closings,
      (select count(*)::int from closed_days join closings on closings.id = closing_id where reopened_at is null) as days,
      (select count(*)::int from audit_events where action = 'close-month') as lines,
      count(*) filter (where pool::text <> '{}')::int as pools
    from closings where reopened_at is null
  `.execute(ctx.db)
  return rows[0]!
}

test('a close that dies with any of its queries has closed the whole month or nothing, and is done again', async () => {
  await using office = await openClosingOffice()
  const { ctx, hr, departmentId } = office
  const queries = await closeAndDie(office, Infinity)
  expect(await stored(office)).toMatchObject({ closings: 1, pools: 1 })
  const { days: all } = await stored(office)
  expect(all).toBe(150)
  let closed = 1
  for (let last = 1; last <= queries!; last++) {
    const closings = await readClosings(ctx, hr, { from: month, to: month })
    if (closings.closings.length > 0) await reopenMonth(ctx, hr, { departmentId, month, reason: '다시 마감' })
    expect(await closeAndDie(office, last)).toBe(null)
    const after = await stored(office)
    if (after.closings === 0) expect(after).toEqual({ closings: 0, days: 0, lines: closed, pools: 0 })
    else {
      closed++
      expect(after).toEqual({ closings: 1, days: all, lines: closed, pools: 1 })
    }
  }
  // Of all those that died the last one alone had said that it was done.
  expect(closed).toBe(2)
  expect(queries).toBeGreaterThan(15)
  expect(await closeAndDie(office, Infinity)).toBeGreaterThan(0)
  expect(await stored(office)).toMatchObject({ closings: 1, days: all })
})
