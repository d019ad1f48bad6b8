import { hash } from 'node:crypto'
import { dateText, dayNumber, type Repair, shownEvidence, wallText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { type DepartmentDayRow, listDepartmentDays } from '../../db/periods/department-days.ts'
import { ForbiddenError, InvalidInputError } from '../../errors.ts'
import { assertMayForDepartment } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { askRequest } from '../requests/ask-request.ts'
import { loadRepairsOf } from '../requests/load-repairs.ts'
import { type DepartmentMonth, datesOf } from './month-asked.ts'
import { assertOfDepartment, type PersonDate } from './remind-of-days.ts'

/**
 * What these days of a department's month lack, each with the likely time of either side and what speaks for
 * it; nothing for a day without a proposal.
 */
export async function readBoardRepairs(
  ctx: Context,
  actor: Actor,
  { departmentId, month, days }: DepartmentMonth & { days: readonly PersonDate[] },
) {
  const { first, last } = datesOf(month)
  await assertMayForDepartment(ctx.db, actor, 'close-months', departmentId, last)
  await recordReading(ctx, actor, { action: 'read-closing', subject: `department:${departmentId} ${month}` })
  const repairs = await inSnapshot(ctx.db, async (tx) => {
    const own = await listDepartmentDays(tx, { departmentId, first, last }, days)
    return await loadRepairsOf(ctx, tx, own.map(keyOf))
  })
  return {
    repairs: repairs.flatMap((day) =>
      day.repairs.map((repair) => ({
        employeeId: day.employeeId,
        ...shownRepair(dateText(day.day), repair),
      })),
    ),
  }
}

export interface AskRepairsInput extends DepartmentMonth {
  reason: string
  days: readonly PersonDate[]
}

/**
 * Asks for the proposed corrections of these days on behalf of their people, each by the one door of
 * requests, with what speaks for it. Whoever asks for the same again, or at the same time, is given the same
 * request. A day whose times are not all likely, or that is refused, is said so and holds up no other.
 */
export async function askBoardRepairs(
  ctx: Context,
  actor: Actor,
  { reason, days, ...month }: AskRepairsInput,
): Promise<{ asked: AskedRepair[] }> {
  const { first, last } = datesOf(month.month)
  await assertMayForDepartment(ctx.db, actor, 'close-months', month.departmentId, last)
  const found = await inSnapshot(ctx.db, async (tx) => {
    const own = await assertOfDepartment(tx, { departmentId: month.departmentId, first, last }, days)
    const repairs = await loadRepairsOf(ctx, tx, own.map(keyOf))
    const of = (day: DepartmentDayRow) =>
      repairs.find((one) => one.employeeId === day.employeeId && dateText(one.day) === day.date)
    return own.map((day) => ({ ...day, repairs: of(day)?.repairs ?? [] }))
  })
  const asked: AskedRepair[] = []
  for (const day of found) asked.push(await askOne(ctx, actor, day, reason))
  return { asked }
}

export interface AskedRepair extends PersonDate {
  requestId: number | null
  /** Why nothing was asked for; null if it was. */
  refusal: string | null
}

/** One request for all that a day lacks, so that its parts stand or fall together. */
async function askOne(
  ctx: Context,
  actor: Actor,
  { employeeId, date, pending, lastEnded, repairs }: DepartmentDayRow & { repairs: readonly Repair[] },
  reason: string,
): Promise<AskedRepair> {
  const refused = (refusal: string) => ({ employeeId, date, requestId: null, refusal })
  const key = keyFor(JSON.stringify([employeeId, date, lastEnded, repairs]))
  if (pending.some((other) => other !== key)) return refused('already-asked')
  if (repairs.length === 0 || !repairs.every(isWhole)) return refused('no-likely-time')
  try {
    const { requestId } = await askRequest(
      ctx,
      actor,
      {
        key,
        employeeId,
        kind: 'correction',
        reason,
        days: repairs.map((repair) => ({ date, unit: 'day' as const, correction: correctionOf(repair) })),
        findEvidence: async () => repairs.flatMap(shownEvidence),
      },
      { dryRun: false },
    )
    return { employeeId, date, requestId, refusal: null }
  } catch (error) {
    if (!(error instanceof InvalidInputError || error instanceof ForbiddenError)) throw error
    const code = error instanceof InvalidInputError ? error.fields[0]?.code : error.code
    return refused(code ?? error.code)
  }
}

const isWhole = ({ lacks, in: from, out: to }: Repair) =>
  lacks.every((side) => (side === 'in' ? from : to) !== null)

const correctionOf = ({ segment, in: from, out: to }: Repair) => ({
  ...(from && { in: wallText(from.time) }),
  ...(to && { out: wallText(to.time) }),
  ...(segment !== null && { segment }),
})

const shownRepair = (date: string, repair: Repair) => ({
  date,
  segment: repair.segment,
  isRemote: repair.isRemote,
  lacks: [...repair.lacks],
  in: repair.in && wallText(repair.in.time),
  out: repair.out && wallText(repair.out.time),
  evidence: shownEvidence(repair),
})

const keyOf = ({ employeeId, date }: PersonDate) => ({ employeeId, day: dayNumber(date) })

/** A key of its own for each day, the same for the same text. */
const keyFor = (text: string) =>
  hash('sha256', text, 'hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5')
