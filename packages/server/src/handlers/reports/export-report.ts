import type { Actor, Context } from '../../context.ts'
import { inTransaction } from '../../db/kit/transaction.ts'
import { InvalidInputError } from '../../errors.ts'
import { type Cell, typedCsv, typedXlsx } from '../../tables/typed-table.ts'
import { recordAudit } from '../access/record-audit.ts'
import { askedOf, isOwnRecord, type ReportFilter, subjectOf } from './asked-report.ts'
import { printReport } from './print-report.ts'
import type { Language, RowPage } from './report.ts'
import { type ReportName, reports } from './reports.ts'

export interface ExportReportInput extends ReportFilter {
  report: ReportName
  language: Language
  format: 'csv' | 'xlsx' | 'pdf'
  /** Why it leaves the house; nobody asks why somebody takes out the own record. */
  reason: string
}

const rowsAtOnce = 500

/**
 * All rows of a report as a file; its name says by which version of a layout. That it is taken, by whom, of
 * what and why is written down before its first byte leaves.
 * @throws ForbiddenError, InvalidInputError
 */
export async function exportReport(
  ctx: Context,
  actor: Actor,
  { report: name, language, format, reason, ...filter }: ExportReportInput,
): Promise<{ name: string; stream: ReadableStream }> {
  const report = reports[name]
  const asked = await askedOf(ctx, actor, report, filter)
  if (reason.trim() === '' && !isOwnRecord(actor, report, filter.employeeId))
    throw new InvalidInputError([
      { field: 'reason', code: 'reason-missing', message: 'is empty. Say why it is exported.' },
    ])
  if (format === 'pdf' && !report.paper)
    throw new InvalidInputError([
      {
        field: 'format',
        code: 'report-no-paper',
        message: 'is not made of this report. Choose csv or xlsx.',
      },
    ])
  const { columns, page } = await report.open(ctx.db, asked, language)
  const rowCount = await report.count(ctx.db, asked)
  const line = {
    action: 'export-report',
    subject: subjectOf(name, filter),
    employeeId: filter.employeeId ?? null,
    reason: reason.trim() || null,
    details: {
      ...filter,
      ...(asked.layout && { layout: asked.layout.name, version: asked.layout.version }),
      format,
      rows: rowCount,
    },
  }
  await inTransaction(ctx.db, (tx) => recordAudit(tx, ctx, actor, line))
  const rows = allRows(page)
  const version = asked.layout ? `-v${asked.layout.version}` : ''
  return {
    name: `${name}-${filter.month}${version}`,
    stream:
      format === 'pdf'
        ? await printReport(ctx, report.paper!, { month: filter.month, language, columns, rows })
        : format === 'csv'
          ? typedCsv(columns, rows)
          : typedXlsx(`${name}${version}`, columns, rows, report.frozen),
  }
}

type Page = (after: RowPage['next'], limit: number) => Promise<RowPage>

/**
 * Page after page, so that a company is never in memory as a whole; the next one is read while this one is
 * written.
 */
async function* allRows(page: Page): AsyncGenerator<readonly Cell[]> {
  for (let coming = page(null, rowsAtOnce); ; ) {
    const { rows, next } = await coming
    if (next !== null) {
      coming = page(next, rowsAtOnce)
      // Heard of in its turn; whoever stops reading meanwhile hears nothing of it.
      coming.catch(() => {})
    }
    yield* rows
    if (next === null) return
  }
}
