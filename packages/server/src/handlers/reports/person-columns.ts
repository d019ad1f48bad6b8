import type { PersonKey, ReportPerson } from '../../db/reports/report-scope.ts'
import type { Column, RowKey } from './report.ts'

/** What every row about a person begins with. */
export const personColumns: readonly Column<ReportPerson>[] = [
  { key: 'number', head: { ko: '사번', en: 'Number' }, kind: 'text', of: ({ number }) => number },
  { key: 'name', head: { ko: '이름', en: 'Name' }, kind: 'text', of: ({ name }) => name },
  {
    key: 'department',
    head: { ko: '부서', en: 'Department' },
    kind: 'text',
    of: ({ department, departmentEn }, language) =>
      language === 'en' && departmentEn !== '' ? departmentEn : department,
  },
]

export const personKeyOf = ({ department, name, number }: ReportPerson): PersonKey => [
  department,
  name,
  number,
]

export const isPersonKey = (key: RowKey): key is PersonKey => key.length === 3
