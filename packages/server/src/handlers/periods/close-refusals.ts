import type { BoardCode } from '@rollcall/core'
import { ConflictError, InvalidInputError } from '../../errors.ts'

/** A month follows the one that was closed last; the first that is closed may be any. */
export function assertNext(month: string, closed: readonly { month: string }[]): void {
  const last = closed.at(-1)
  if (last === undefined) return
  const next = Temporal.PlainYearMonth.from(last.month).add({ months: 1 }).toString()
  if (month !== next)
    throw new ConflictError(
      `Months are closed in order, and ${last.month} was closed last. Close ${next} next.`,
      'month-out-of-order',
    )
}

export const notOver = (month: string) =>
  new InvalidInputError([
    {
      field: 'month',
      code: 'month-not-over',
      message: `${month} is not over. Choose a month that is.`,
      values: { month },
    },
  ])

export const purged = (month: string) =>
  new ConflictError(`${month} is older than what is kept, and was purged.`, 'month-purged')

export const blocked = (blockers: readonly { code: BoardCode; count: number }[]) =>
  new ConflictError(
    `${blockers.map(({ code, count }) => `${code} ${count}`).join(', ')}: mend or accept them on the board first.`,
    'month-blocked',
  )

export const differs = (date: string) =>
  new ConflictError(
    `What is stored of ${date} is not what its facts come to. Run rollcall verify, derive the days again, then close.`,
    'month-differs',
  )
