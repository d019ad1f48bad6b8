import type { Db } from '../../db/kit/connect.ts'
import {
  type DayWord,
  type LeaveKindRow,
  listLeaveKinds,
  listMonth,
  type MonthRow,
} from '../../db/reports/month-sheet.ts'
import { countReportAdjustments } from '../../db/reports/report-adjustments.ts'
import { countPeople } from '../../db/reports/report-scope.ts'
import { adjustedText, differenceColumns } from './adjusted-words.ts'
import { monthFigureNames, monthFigureWords } from './month-figure-words.ts'
import { isPersonKey, personColumns, personKeyOf } from './person-columns.ts'
import { type Asked, type Column, type Language, reportOf } from './report.ts'

/** A row for each person, a column for each day of the month, and what they come to. */
export const monthSheet = reportOf<MonthRow>({
  right: 'export-reports',
  frozen: personColumns.length,
  columns: async (db, asked) => [
    ...personColumns,
    ...daysOf(asked),
    ...monthFigureNames.map(
      (name): Column<MonthRow> => ({ key: name, ...monthFigureWords[name], of: (row) => row[name] }),
    ),
    ...(await leaveColumns(db, asked)),
    ...((await countReportAdjustments(db, asked.scope)) > 0 ? takenColumns : []),
  ],
  count: (db, { scope }) => countPeople(db, { ...scope, withLeft: true }),
  list: (db, { scope }, after, limit) => listMonth(db, scope, after as never, limit),
  keyOf: personKeyOf,
  isKey: isPersonKey,
})

/** What the month takes over of closed days, apart from its own: by how much. */
export const differencesOfMonth = differenceColumns<MonthRow>(
  ({ differences }, figure) => differences[figure],
)
const takenColumns: readonly Column<MonthRow>[] = [
  ...differencesOfMonth,
  {
    key: 'adjustments',
    head: { ko: '마감 후 조정', en: 'Adjustments' },
    kind: 'text',
    of: ({ adjusted }, language) =>
      adjusted.map((line) => `${line.date}: ${adjustedText(line, language)}`).join('; '),
  },
]

const words: Record<DayWord, Record<Language, string>> = {
  absent: { ko: '결근', en: 'absent' },
  unknown: { ko: '미확인', en: 'not known' },
  leave: { ko: '휴가', en: 'leave' },
}

/** Minutes with overtime; where there was no work, what the day was. */
const daysOf = ({ scope: { to } }: Asked): Column<MonthRow>[] =>
  Array.from({ length: Number(to.slice(8)) }, (_, index) => {
    const day = String(index + 1)
    return {
      key: `day${day}`,
      head: { ko: `${day}일`, en: day },
      kind: 'minutes',
      of: ({ cells }, language) => {
        const cell = cells[day] ?? null
        return typeof cell === 'string' ? words[cell][language] : cell
      },
    }
  })

const leaveColumns = async (db: Db, { scope }: Asked): Promise<Column<MonthRow>[]> =>
  (await listLeaveKinds(db, scope)).map(leaveColumn)

/** Days of a kind of leave. */
export const leaveColumn = ({ id, name, nameEn }: LeaveKindRow): Column<MonthRow> => ({
  key: `leave${id}`,
  head: { ko: `${name}(일)`, en: `${nameEn || name} (days)` },
  kind: 'days',
  of: ({ leaveDays }) => leaveDays[id] ?? 0,
})
