import { parseDate } from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { InvalidInputError } from '../../errors.ts'
import { todayOfCompany } from '../people/today-of.ts'

/** What somebody says of a date. */
export interface HolidayInput {
  date: string
  name: string
  /** Null: the date is no holiday, whatever else is known of it. */
  kind: 'publicHoliday' | 'companyHoliday' | null
}

const longestName = 60
const firstYear = 2000
const lastYear = 2100

/** @throws InvalidInputError for a date that is none, such as 31 February, or that no calendar reaches */
export function checkDate(date: string): void {
  const year = Number(date.slice(0, 4))
  if (parseDate(date) === null)
    throw fault('date', 'no-date', `“${date}” is not a date. Write one that exists, as 2027-05-04.`)
  if (year < firstYear || year > lastYear)
    throw fault('date', 'far-date', `choose a date between ${firstYear} and ${lastYear}.`)
}

/** @throws InvalidInputError for a name that is none */
export function readName(name: string): string {
  const read = name.normalize('NFC').trim()
  if (read === '') throw fault('name', 'no-name', 'must not be empty. Write what the day is called.')
  if (read.length > longestName || /\p{Cc}/u.test(read))
    throw fault('name', 'long-name', `at most ${longestName} characters on one line.`)
  return read
}

/** @throws InvalidInputError for dates that are over, without a reason */
export async function checkReason(
  ctx: Context,
  tx: Db,
  dates: readonly string[],
  reason: string | null,
): Promise<void> {
  if (reason?.trim()) return
  const today = await todayOfCompany(tx, ctx.clock.now())
  const past = dates.filter((date) => date < today).sort()[0]
  if (past !== undefined)
    throw fault(
      'reason',
      'reason-needed',
      `${past} is over (today is ${today}), so days of people change. Look at the preview, then give a reason.`,
    )
}

export const fault = (field: string, code: string, message: string) =>
  new InvalidInputError([{ field, code, message }])
