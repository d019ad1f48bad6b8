import { dateText, figures, wallText } from '@rollcall/core'
import type { Context } from '../../context.ts'
import { findLastMark, listOwnMarks, takeMarks } from '../../db/days/marks.ts'
import { factColumns } from '../../db/days/work-log-columns.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { listNames } from '../../db/people/people.ts'
import { type ChangedDay, changedDays } from './changed-days.ts'
import type { PersonDayKey } from './day-key.ts'
import { writeWorkDays } from './write-work-days.ts'

/** What people are told of a day that changes. */
const toldFields = ['dayType', 'in', 'out', ...figures, 'excused', 'findings'] as const

type ToldField = (typeof toldFields)[number]
/** Minutes of a figure, a type of day, a wall time, codes; null where nobody can know. */
type ToldValue = number | string | string[] | null

export interface DayChange {
  employee: { id: number; number: string; name: string }
  date: string
  /** Whether the date had a log, and whether it has one afterwards. */
  had: boolean
  has: boolean
  /** What differs between the two logs; empty where one of them is none. */
  fields: { field: ToldField; from: ToldValue; to: ToldValue }[]
}

/** What an act changes beyond the fact that it writes. */
export interface ChangeEffect {
  /** Dates whose plan is another one, or has another origin. */
  plans: number
  days: {
    /** Dates that have begun and that the act touches. */
    looked: number
    /** Those whose result is another one. */
    changed: number
    /** False if there are more than are looked at in one act: the worker derives them. */
    complete: boolean
    /** The first of those that changed, by person and date. */
    listed: DayChange[]
  }
}

/** More are derived by the worker, so that an act holds its locks for seconds at most. */
const mostDays = 20_000
const mostListed = 200
const daysAtOnce = 5_000

/**
 * Carries out an act in one transaction together with the days that follow from it, and says what they
 * become: the fact and its days stand at once. With `dryRun` all is taken back: a preview says what the act
 * would do because the act itself was done. `act` writes the fact, marks by the doors of `days/marks`, plans
 * again, records the audit, and says how many plans it changed.
 */
export async function carryOut<T extends { plans: number }>(
  ctx: Context,
  { dryRun }: { dryRun: boolean },
  act: (tx: Db) => Promise<T>,
): Promise<{ done: T; effect: ChangeEffect }> {
  const taken: { back?: { done: T; effect: ChangeEffect } } = {}
  try {
    return await inTransaction(ctx.db, async (tx) => {
      const lastMark = await findLastMark(tx)
      const done = await act(tx)
      const days = await followDays(ctx, tx, await listOwnMarks(tx, lastMark), dryRun)
      const carried = { done, effect: { plans: done.plans, days } }
      if (!dryRun) return carried
      taken.back = carried
      throw new TakenBack()
    })
  } catch (error) {
    if (error instanceof TakenBack && taken.back) return taken.back
    throw error
  }
}

/** Ends the transaction of a dry run. */
class TakenBack extends Error {}

async function followDays(
  ctx: Context,
  tx: Db,
  marked: readonly PersonDayKey[],
  dryRun: boolean,
): Promise<ChangeEffect['days']> {
  const days = marked.slice(0, mostDays)
  const changes: ChangeOfDay[] = []
  for (let first = 0; first < days.length; first += daysAtOnce)
    changes.push(
      ...(await changedDays(ctx, tx, days.slice(first, first + daysAtOnce))).map(changeOf).filter(isTold),
    )
  const complete = days.length === marked.length
  if (!dryRun && complete && days.length > 0) await deriveNow(ctx, tx, days)
  return {
    looked: days.length,
    changed: changes.length,
    complete,
    listed: await withNames(tx, changes.slice(0, mostListed)),
  }
}

/** Takes the marks of these people and derives what they say; what others marked meanwhile goes along. */
async function deriveNow(ctx: Context, tx: Db, days: readonly PersonDayKey[]): Promise<void> {
  const employeeIds = [...new Set(days.map(({ employeeId }) => employeeId))]
  await lockPeople(tx, employeeIds)
  await writeWorkDays(ctx, tx, await takeMarks(tx, employeeIds))
}

type ChangeOfDay = Omit<DayChange, 'employee'> & { employeeId: number }

const changeOf = ({ employeeId, day, stored, derived }: ChangedDay): ChangeOfDay => ({
  employeeId,
  date: dateText(day),
  had: stored !== null,
  has: derived !== null,
  fields: stored === null || derived === null ? [] : fieldsOf(stored, derived),
})

/** A day that differs in its due times alone looks to people as it did. */
const isTold = ({ had, has, fields }: ChangeOfDay) => had !== has || fields.length > 0

const fieldsOf = (stored: NonNullable<ChangedDay['stored']>, derived: NonNullable<ChangedDay['derived']>) =>
  toldFields.flatMap((field) => {
    const [from, to] = [stored[factColumns[field][0]], derived[field]].map((value) => toldOf(field, value))
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ field, from: from!, to: to! }]
  })

const toldOf = (field: ToldField, value: unknown): ToldValue =>
  (field === 'in' || field === 'out') && typeof value === 'number' ? wallText(value) : (value as ToldValue)

async function withNames(tx: Db, changes: readonly ChangeOfDay[]): Promise<DayChange[]> {
  const people = await listNames(tx, [...new Set(changes.map(({ employeeId }) => employeeId))])
  return changes.map(({ employeeId, ...change }) => {
    const { employeeNumber, name } = people.get(employeeId)!
    return { employee: { id: employeeId, number: employeeNumber, name }, ...change }
  })
}
