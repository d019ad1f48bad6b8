import { type BoardCode, boardCodes, isBlocker } from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { countBoardItems } from '../../db/periods/board-items.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { isLate } from '../sources/lateness.ts'
import { boardAsked, type DepartmentMonth } from './month-asked.ts'

/** What keeps a department's month from closing: each code with how many are neither mended nor accepted. */
export type Blockers = ReadonlyMap<BoardCode, number>

/** What keeps a department's month (`YYYY-MM`) from closing; empty for nothing. */
export async function loadBlockers(
  ctx: Context,
  tx: Db,
  departmentId: number,
  month: string,
): Promise<Blockers> {
  const [blockers] = await loadBlockersOf(ctx, tx, [{ departmentId, month }])
  return blockers!
}

/** The same for many at once, in their order; no department twice. */
export async function loadBlockersOf(
  ctx: Context,
  tx: Db,
  asked: readonly DepartmentMonth[],
): Promise<Blockers[]> {
  const now = ctx.clock.now()
  const rows = await countBoardItems(tx, boardAsked(asked, await todayOfCompany(tx, now), isBlocker))
  const kept = rows.filter(({ code, reading }) => isBlocker(code) && isDue(reading, now))
  return asked.map(({ departmentId }) => {
    const own = kept.filter((row) => row.departmentId === departmentId)
    const sum = (code: BoardCode) =>
      own.reduce((total, row) => total + (row.code === code ? row.count : 0), 0)
    return new Map(boardCodes.map((code) => [code, sum(code)] as const).filter(([, count]) => count > 0))
  })
}

interface Reading {
  readThrough: string | null
  pollSeconds: number | null
}

/** What is no source stands in any case; a source is behind if it was not read in time. */
export const isDue = (reading: Reading | null, now: Temporal.Instant): boolean =>
  reading === null ||
  isLate(
    {
      pollSeconds: reading.pollSeconds,
      readThrough: reading.readThrough === null ? null : Temporal.Instant.from(reading.readThrough),
    },
    now,
  )
