import type { Db } from '../../db/kit/connect.ts'
import type { MonthRow } from '../../db/reports/month-sheet.ts'
import { listLeaveKinds } from '../../db/reports/month-sheet.ts'
import type { ReportScope } from '../../db/reports/report-scope.ts'
import type { Cell } from '../../tables/typed-table.ts'
import { monthFigureNames, monthFigureWords } from './month-figure-words.ts'
import { differencesOfMonth, leaveColumn } from './month-sheet.ts'
import { personColumns } from './person-columns.ts'
import type { Column, Language } from './report.ts'

/** In what a payroll program wants it. */
export type PayrollUnit = 'text' | 'minutes' | 'hours' | 'days'

/** What a column of a payroll file may hold. */
export interface PayrollFigure {
  figure: string
  head: Record<Language, string>
  /** The first of them unless another is chosen. */
  units: PayrollUnit[]
  of: (row: MonthRow, language: Language) => Cell
}

const unitsOf: Record<string, PayrollUnit[]> = {
  text: ['text'],
  minutes: ['hours', 'minutes'],
  count: ['days'],
  days: ['days'],
  difference: ['minutes', 'hours'],
}

const figureOf = ({ key, head, kind, of }: Column<MonthRow>): PayrollFigure => ({
  figure: key,
  head,
  units: unitsOf[kind]!,
  of,
})

/** All there are: who it is, what the month comes to, days of leave by kind, what it takes over. */
export async function listPayrollFigures(
  db: Db,
  dates: Pick<ReportScope, 'from' | 'to'>,
): Promise<PayrollFigure[]> {
  const kinds = await listLeaveKinds(db, dates)
  return [
    ...personColumns,
    ...monthFigureNames.map(
      (name): Column<MonthRow> => ({ key: name, ...monthFigureWords[name], of: (row) => row[name] }),
    ),
    ...kinds.map(leaveColumn),
    ...differencesOfMonth,
  ].map((column) => figureOf(column as Column<MonthRow>))
}
