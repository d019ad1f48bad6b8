import { type BoardCode, isAcceptable } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { notifyChanged } from '../../db/kit/notify.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { type AcceptedRow, insertAccepted, insertAcceptedWeeks } from '../../db/periods/board-accepted.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMay, assertMayForDepartment, assertNotOwn } from '../access/assert-may.ts'
import { recordAudits } from '../access/record-audit.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { boardAsked, type DepartmentMonth, datesOf } from './month-asked.ts'
import { weeksBeyond } from './week-limits.ts'

export interface AcceptFindingsInput extends DepartmentMonth {
  code: BoardCode
  /** As the board names them. One that has changed since is named otherwise, and is not accepted. */
  keys: readonly string[]
  reason: string
}

/**
 * Lets things on the board of a department's month stand, with a reason: a day as long as its log says the
 * same, a badge or a source as long as nothing new comes. What belongs to no department is accepted for all
 * of them by who closes for the company. Sent twice, the second accepts nothing.
 * @throws InvalidInputError for what is never accepted
 */
export async function acceptFindings(
  ctx: Context,
  actor: Actor,
  input: AcceptFindingsInput,
): Promise<{ accepted: number; gone: number }> {
  const { departmentId, month, code, keys } = input
  const reason = input.reason.trim()
  await assertMayForDepartment(ctx.db, actor, 'accept-findings', departmentId, datesOf(month).last)
  assertNotOwn(actor, 'accept-findings', keys.flatMap(personOf))
  if (!isAcceptable(code)) throw neverAccepted()
  if (reason === '') throw noReason()
  return await inTransaction(ctx.db, async (tx) => {
    const by = `${actor.kind}:${actor.name}`
    const who = { by, at: ctx.clock.now(), reason }
    const all = assertMay(actor, 'accept-findings').company
    const rows =
      code === 'WEEK_LIMIT'
        ? await acceptWeeks(tx, input, who)
        : await insertAccepted(
            tx,
            boardAsked([input], await todayOfCompany(tx, who.at), (one) => one === code),
            { ...who, code, keys, departmentId: all ? null : departmentId },
          )
    await recordAudits(tx, ctx, actor, acceptanceLines('accept-findings', rows, input, reason))
    const days = rows.flatMap(({ employeeId, date }): [number, string][] =>
      employeeId === null ? [] : [[employeeId, date!]],
    )
    if (rows.length > 0)
      await notifyChanged(tx, days.length === rows.length ? { days } : { dates: [datesOf(month).first] })
    return { accepted: rows.length, gone: new Set(keys).size - rows.length }
  })
}

async function acceptWeeks(
  tx: Db,
  { keys, ...month }: AcceptFindingsInput,
  who: { by: string; at: Temporal.Instant; reason: string },
): Promise<AcceptedRow[]> {
  const weeks = (await weeksBeyond(tx, month)).filter(
    ({ key, accepted }) => accepted === null && keys.includes(key),
  )
  return await insertAcceptedWeeks(
    tx,
    weeks.map(({ employee, firstDay, digest }) => ({ employeeId: employee.id, date: firstDay, digest })),
    who,
  )
}

/** A line for each person, and one for what belongs to nobody. */
export function acceptanceLines(
  action: 'accept-findings' | 'take-back-accepted',
  rows: readonly AcceptedRow[],
  { departmentId, month, code }: Pick<AcceptFindingsInput, 'departmentId' | 'month' | 'code'>,
  reason: string | null,
) {
  return [...Map.groupBy(rows, ({ employeeId }) => employeeId)].map(([employeeId, own]) => ({
    action,
    subject: employeeId === null ? `department:${departmentId} ${month}` : `employee:${employeeId} ${month}`,
    employeeId,
    [action === 'accept-findings' ? 'after' : 'before']: {
      code,
      what: own.map(({ date, subject }) => date ?? subject),
    },
    reason,
  }))
}

/** Whose day a key of the board names. */
export const personOf = (key: string): number[] => {
  const [, employeeId] = /^day:(\d{1,9}):/.exec(key) ?? []
  return employeeId === undefined ? [] : [Number(employeeId)]
}

const neverAccepted = () =>
  new InvalidInputError([
    {
      field: 'code',
      code: 'never-accepted',
      message: 'is not known yet: wait until the day is settled, or look at why the worker stands still.',
    },
  ])

const noReason = () =>
  new InvalidInputError([
    { field: 'reason', code: 'reason-missing', message: 'is missing: say why it may stand.' },
  ])
