import type { Actor, Context } from '../../context.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { InvalidInputError } from '../../errors.ts'
import { type Cell, typedCsv, typedXlsx } from '../../tables/typed-table.ts'
import { recordAudit } from '../access/record-audit.ts'
import { askedOf, type ReportFilter, subjectOf } from './asked-report.ts'
import type { Language, RowPage } from './report.ts'
import { type ReportName, reports } from './reports.ts'

export interface ExportReportInput extends ReportFilter {
  report: ReportName
  language: Language
  format: 'csv' | 'xlsx'
  /** Why it leaves the house. */
  reason: string
}

const rowsAtOnce = 500

/**
 * All rows of a report as a file. That it is taken, by whom, of what and why is written down before its first
 * byte leaves.
 * @throws ForbiddenError, InvalidInputError
 */
export async function exportReport(
  ctx: Context,
  actor: Actor,
  { report: name, language, format, reason, ...filter }: ExportReportInput,
): Promise<ReadableStream> {
  const report = reports[name]
  const asked = await askedOf(ctx, actor, report, filter)
  if (reason.trim() === '')
    throw new InvalidInputError([
      { field: 'reason', code: 'reason-missing', message: 'is empty. Say why it is exported.' },
    ])
  const { columns, page } = await report.open(ctx.db, asked, language)
  const rowCount = await report.count(ctx.db, asked)
  const line = {
    action: 'export-report',
    subject: subjectOf(name, filter),
    employeeId: filter.employeeId ?? null,
    reason: reason.trim(),
    details: { ...filter, format, rows: rowCount },
  }
  await inTransaction(ctx.db, (tx) => recordAudit(tx, ctx, actor, line))
  const rows = allRows(page)
  return format === 'csv' ? typedCsv(columns, rows) : typedXlsx(name, columns, rows, report.frozen)
}

type Page = (after: RowPage['next'], limit: number) => Promise<RowPage>

/** Page after page, so that a company is never in memory as a whole. */
async function* allRows(page: Page): AsyncGenerator<readonly Cell[]> {
  for (let after: RowPage['next'] = null; ; ) {
    const { rows, next } = await page(after, rowsAtOnce)
    yield* rows
    if (next === null) return
    after = next
  }
}
