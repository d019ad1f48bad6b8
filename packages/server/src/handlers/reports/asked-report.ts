import { everywhere } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { findPayrollLayout, type PayrollLayout } from '../../db/reports/payroll-layouts.ts'
import { InvalidInputError, NotFoundError } from '../../errors.ts'
import { assertMay, assertMayForOwn } from '../access/assert-may.ts'
import { departmentsWithin } from '../people/departments-within.ts'
import type { Asked, Report } from './report.ts'

export interface ReportFilter {
  /** `YYYY-MM` */
  month: string
  /** With what lies below it. */
  departmentId?: number | undefined
  employeeId?: number | undefined
  /** Of a report whose columns are arranged; the last version unless one is said. */
  layoutId?: number | undefined
  version?: number | undefined
}

/**
 * What of a report somebody gets: the days of those departments that they reach.
 * @throws ForbiddenError, InvalidInputError, NotFoundError
 */
export async function askedOf(
  ctx: Context,
  actor: Actor,
  report: Report,
  { month, departmentId, employeeId, layoutId, version }: ReportFilter,
): Promise<Asked> {
  const isOwn = isOwnRecord(actor, report, employeeId)
  const { company, departmentIds } = isOwn ? everywhere : assertMay(actor, report.right)
  if (report.ofOne && employeeId === undefined)
    throw new InvalidInputError([
      { field: 'employeeId', code: 'report-person-missing', message: 'is missing. Say whose record it is.' },
    ])
  const { daysInMonth } = Temporal.PlainYearMonth.from(month)
  const dates = { from: `${month}-01`, to: `${month}-${daysInMonth}` }
  return {
    month,
    layout: report.byLayout ? await layoutOf(ctx, layoutId, version) : null,
    scope: {
      ...dates,
      reached: company ? null : await departmentsWithin(ctx.db, departmentIds, dates),
      asked: departmentId === undefined ? null : await departmentsWithin(ctx.db, [departmentId], dates),
      employeeId: employeeId ?? null,
    },
  }
}

/** One's own record is read and taken out by oneself, whatever else one may. */
export const isOwnRecord = (actor: Actor, { ofOne }: Report, employeeId: number | undefined): boolean =>
  ofOne === true &&
  actor.kind === 'person' &&
  actor.employeeId !== null &&
  actor.employeeId === employeeId &&
  assertMayForOwn(actor, 'read-days') === employeeId

async function layoutOf(
  ctx: Context,
  layoutId: number | undefined,
  version: number | undefined,
): Promise<PayrollLayout> {
  if (layoutId === undefined)
    throw new InvalidInputError([
      { field: 'layoutId', code: 'report-layout-missing', message: 'is missing. Say by which layout.' },
    ])
  const layout = await findPayrollLayout(ctx.db, layoutId, version)
  if (layout === null) throw new NotFoundError('This layout')
  return layout
}

/** What the audit calls it. */
export const subjectOf = (name: string, { month, departmentId, employeeId }: ReportFilter): string =>
  [
    `report:${name}`,
    month,
    ...(employeeId === undefined ? [] : [`employee:${employeeId}`]),
    ...(departmentId === undefined ? [] : [`department:${departmentId}`]),
  ].join(' ')
