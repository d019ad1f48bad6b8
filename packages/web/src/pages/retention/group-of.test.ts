import { expect, test } from 'vitest'
import { oldRecords } from './group-of.ts'

test('tables that belong together are one line, with the months of all of them', () => {
  const tables = [
    { table: 'work_logs', month: '2021-04', rows: 20 },
    { table: 'work_logs', month: '2021-03', rows: 10 },
    { table: 'tardy_logs', month: '2021-05', rows: 1 },
    { table: 'request_parts', month: null, rows: 2 },
    { table: 'requests', month: '2020-12', rows: 2 },
    { table: 'employees', month: null, rows: 3 },
  ]
  expect(oldRecords({ tables })).toEqual([
    { group: 'days', from: '2021-03', to: '2021-05', rows: 31 },
    { group: 'requests', from: '2020-12', to: '2020-12', rows: 4 },
    { group: 'people', from: null, to: null, rows: 3 },
  ])
})
