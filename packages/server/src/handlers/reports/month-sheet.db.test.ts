import { afterAll, beforeAll, expect, test } from 'vitest'
import { month, openReportOffice, roleIn } from '../../testing/report-office.ts'
import { readReport } from '../index.ts'

let office: Awaited<ReturnType<typeof openReportOffice>>
beforeAll(async () => {
  office = await openReportOffice()
}, 60_000)
afterAll(() => office?.[Symbol.asyncDispose]())

const hr = roleIn('hr', null)

/** Each row as an object by the keys of the columns. */
async function sheet(more: object = {}, actor = hr) {
  const page = await readReport(office.ctx, actor, {
    report: 'month-sheet',
    month,
    language: 'ko',
    limit: 100,
    ...more,
  })
  return {
    ...page,
    people: page.rows.map((row) =>
      Object.fromEntries(page.columns.map(({ key }, place) => [key, row[place]])),
    ),
  }
}

test('a month is a row for each person, and for each department of who moved, with her days there', async () => {
  const { people, total, next } = await sheet()
  expect(people.map(({ number, department }) => [number, department])).toEqual([
    ['1', '개발팀'],
    ['2', '개발팀'],
    ['3', '모바일팀'],
    ['2', '영업팀'],
  ])
  expect([total, next]).toEqual([4, null])
  expect(people[0]).toMatchObject({
    day1: null,
    day2: 455,
    day3: 480,
    day4: '결근',
    day10: null,
    workedDays: 2,
    // Of the days that have begun.
    plannedMinutes: 7 * 480,
    workedMinutes: 935,
    tardyDays: 1,
    tardyMinutes: 25,
    outsidePlanMinutes: 130,
    absentDays: 3,
    unknownDays: 0,
  })
  // On the 5th she was in another department.
  expect(people[1]).toMatchObject({ day4: 480, day5: null, workedDays: 1, leftEarlyDays: 0, absentDays: 2 })
  expect(people[3]).toMatchObject({ day4: null, day5: 450, leftEarlyDays: 1, leftEarlyMinutes: 30 })
  expect(people[2]).toMatchObject({ day6: '미확인', unknownDays: 1 })
})

test('a department comes with what lies below it, and a page begins after the one before', async () => {
  const engineering = office.department('개발팀')
  const { people } = await sheet({ departmentId: engineering })
  expect(people.map(({ number }) => number)).toEqual(['1', '2', '3'])
  const first = await sheet({ departmentId: engineering, limit: 2 })
  const second = await sheet({ departmentId: engineering, limit: 2, after: first.next! })
  expect([...first.rows, ...second.rows]).toEqual((await sheet({ departmentId: engineering })).rows)
  expect([first.total, second.total, second.next]).toEqual([3, null, null])
})

test('a manager sees her own departments and the days that were worked there', async () => {
  const { people } = await sheet({}, roleIn('manager', office.department('영업팀')))
  expect(people).toMatchObject([{ number: '2', department: '영업팀', day4: null, day5: 450 }])
})

test('a month in which nobody works has no rows, one without days has zeros', async () => {
  expect(await sheet({ month: '2025-06' })).toMatchObject({ rows: [], total: 0, next: null })
  const { people } = await sheet({ month: '2026-12' })
  expect(people[0]).toMatchObject({ number: '1', workedDays: 0, workedMinutes: 0, day1: null })
})

test.each(['', 'nonsense', btoa('["a","b"]'), btoa('["a","b",3]'), btoa('["a","b","\\u0000"]')])(
  'no page begins after %j',
  async (after) => {
    await expect(sheet({ after })).rejects.toMatchObject({ fields: [{ field: 'after' }] })
  },
)
