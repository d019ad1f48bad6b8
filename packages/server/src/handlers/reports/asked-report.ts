import type { Actor, Context } from '../../context.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMay } from '../access/assert-may.ts'
import { departmentsWithin } from '../people/departments-within.ts'
import type { Asked, Report } from './report.ts'

export interface ReportFilter {
  /** `YYYY-MM` */
  month: string
  /** With what lies below it. */
  departmentId?: number | undefined
  employeeId?: number | undefined
}

/**
 * What of a report somebody gets: the days of those departments that they reach.
 * @throws ForbiddenError, InvalidInputError
 */
export async function askedOf(
  ctx: Context,
  actor: Actor,
  report: Report,
  { month, departmentId, employeeId }: ReportFilter,
): Promise<Asked> {
  const { company, departmentIds } = assertMay(actor, report.action)
  if (report.ofOne && employeeId === undefined)
    throw new InvalidInputError([
      { field: 'employeeId', code: 'person-missing', message: 'is missing. Say whose record it is.' },
    ])
  const { daysInMonth } = Temporal.PlainYearMonth.from(month)
  const dates = { from: `${month}-01`, to: `${month}-${daysInMonth}` }
  return {
    month,
    scope: {
      ...dates,
      reached: company ? null : await departmentsWithin(ctx.db, departmentIds, dates),
      asked: departmentId === undefined ? null : await departmentsWithin(ctx.db, [departmentId], dates),
      employeeId: employeeId ?? null,
    },
  }
}

/** What the audit calls it. */
export const subjectOf = (name: string, { month, departmentId, employeeId }: ReportFilter): string =>
  [
    `report:${name}`,
    month,
    ...(employeeId === undefined ? [] : [`employee:${employeeId}`]),
    ...(departmentId === undefined ? [] : [`department:${departmentId}`]),
  ].join(' ')
