import type { Actor, Context } from '../../context.ts'
import { recordReading } from '../access/record-audit.ts'
import { askedOf, type ReportFilter, subjectOf } from './asked-report.ts'
import { type Language, readKey, writeKey } from './report.ts'
import { type ReportName, reports } from './reports.ts'

export interface ReadReportInput extends ReportFilter {
  report: ReportName
  language: Language
  /** `next` of the page before. */
  after?: string | undefined
  limit: number
}

/**
 * A page of a report: its columns, and rows of as many cells. `total` counts them all, on the first page.
 * @throws ForbiddenError, InvalidInputError
 */
export async function readReport(ctx: Context, actor: Actor, input: ReadReportInput) {
  const report = reports[input.report]
  const asked = await askedOf(ctx, actor, report, input)
  const after = input.after === undefined ? null : readKey(report, input.after)
  await recordReading(ctx, actor, {
    action: 'read-report',
    subject: subjectOf(input.report, input),
    employeeId: input.employeeId ?? null,
  })
  const { columns, page } = await report.open(ctx.db, asked, input.language)
  const { rows, next } = await page(after, input.limit)
  return {
    report: input.report,
    month: input.month,
    layout: asked.layout && { name: asked.layout.name, version: asked.layout.version },
    columns,
    rows,
    total: after === null ? await report.count(ctx.db, asked) : null,
    next: next && writeKey(next),
  }
}
