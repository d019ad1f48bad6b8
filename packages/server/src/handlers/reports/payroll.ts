import type { Db } from '../../db/kit/connect.ts'
import { listMonth, type MonthRow } from '../../db/reports/month-sheet.ts'
import type { PayrollColumn } from '../../db/reports/payroll-layouts.ts'
import { countPeople } from '../../db/reports/report-scope.ts'
import type { Cell, CellKind } from '../../tables/typed-table.ts'
import { listPayrollFigures, type PayrollFigure, type PayrollUnit } from './payroll-figures.ts'
import { isPersonKey, personKeyOf } from './person-columns.ts'
import { type Asked, type Column, reportOf } from './report.ts'

/** A row for each person, in the columns of a layout, whatever department she came from. */
export const payroll = reportOf<MonthRow>({
  right: 'export-reports',
  frozen: 1,
  byLayout: true,
  columns: async (db, asked) => columnsOf(db, asked),
  count: (db, { scope }) => countPeople(db, { ...scope, onePerPerson: true, withLeft: true }),
  list: (db, { scope }, after, limit) =>
    listMonth(db, { ...scope, onePerPerson: true }, after as never, limit),
  keyOf: personKeyOf,
  isKey: isPersonKey,
})

async function columnsOf(db: Db, { scope, layout }: Asked): Promise<Column<MonthRow>[]> {
  const figures = new Map((await listPayrollFigures(db, scope)).map((figure) => [figure.figure, figure]))
  return layout!.columns.map((column, place) => columnOf(column, place, figures.get(column.figure)))
}

const kinds: Record<PayrollUnit, CellKind> = { text: 'text', minutes: 'count', hours: 'hours', days: 'days' }

/** A kind of leave that is no more leaves its column, so that the others stand where payroll expects them. */
function columnOf(
  { name, unit }: PayrollColumn,
  place: number,
  figure: PayrollFigure | undefined,
): Column<MonthRow> {
  const inHours = (cell: Cell) => (typeof cell === 'number' ? Math.round(cell / 0.6) / 100 : cell)
  return {
    key: `column${place + 1}`,
    head: { ko: name, en: name },
    kind: kinds[unit as PayrollUnit],
    of: (row, language) => {
      const cell = figure?.of(row, language) ?? 0
      return unit === 'hours' ? inHours(cell) : cell
    },
  }
}
