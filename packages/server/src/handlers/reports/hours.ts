import { dateText, dayNumber, isBreach, judgeWeek, type PersonLaw, type WeekResult } from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { listWeekLogs, type WeekLog } from '../../db/reports/days.ts'
import { countPeople, listPeople, type PersonKey, type ReportPerson } from '../../db/reports/report-scope.ts'
import { loadLaws } from '../people/laws.ts'
import { isPersonKey, personColumns, personKeyOf } from './person-columns.ts'
import { type Asked, type Column, reportOf } from './report.ts'

interface HoursRow extends ReportPerson {
  weeks: WeekResult[]
}

/** That begin in a month. */
const mostWeeks = 5

const week = (index: number): Column<HoursRow> => ({
  key: `week${index + 1}`,
  head: { ko: `${index + 1}주`, en: `Week ${index + 1}` },
  kind: 'minutes',
  of: ({ weeks }) => weeks[index]?.countedMinutes ?? null,
})

type Summed = 'premiumMinutes' | 'overtimeMinutes' | 'nightMinutes' | 'holidayMinutes' | 'longHolidayMinutes'

/** Null where a week of it is not known. */
const sum = (key: Summed, ko: string, en: string): Column<HoursRow> => ({
  key,
  head: { ko, en },
  kind: 'minutes',
  of: ({ weeks }) =>
    weeks.reduce<number | null>(
      (total, one) => (total === null || one[key] === null ? null : total + one[key]),
      0,
    ),
})

/**
 * The weeks that begin in a month, each as the law of the person counts it, and the most that it allows. A
 * week belongs to the month in which it begins, so that none is counted twice.
 */
export const hours = reportOf<HoursRow>({
  right: 'export-reports',
  frozen: personColumns.length,
  columns: () => [
    ...personColumns,
    {
      key: 'firstWeek',
      head: { ko: '첫 주 시작', en: 'First week from' },
      kind: 'date',
      of: ({ weeks }) => (weeks[0] ? dateText(weeks[0].firstDay) : null),
    },
    ...Array.from({ length: mostWeeks }, (_, index) => week(index)),
    {
      key: 'mostMinutes',
      head: { ko: '주 한도', en: 'Limit of a week' },
      kind: 'minutes',
      of: ({ weeks }) => weeks[0]?.mostMinutes ?? null,
    },
    {
      key: 'breaches',
      head: { ko: '한도 초과 주', en: 'Weeks beyond a limit' },
      kind: 'count',
      of: ({ weeks }) => weeks.filter(({ findings }) => findings.some(isBreach)).length,
    },
    sum('overtimeMinutes', '법정 연장', 'Beyond the legal week'),
    sum('premiumMinutes', '연장 가산', 'Overtime premium'),
    sum('nightMinutes', '야간', 'Night'),
    sum('holidayMinutes', '휴일(8시간 이내)', 'Holiday, up to 8 hours'),
    sum('longHolidayMinutes', '휴일(8시간 초과)', 'Holiday, beyond 8 hours'),
    {
      key: 'outsidePlanMinutes',
      head: { ko: '근무시간 외 체류', en: 'Outside the plan' },
      kind: 'minutes',
      of: ({ weeks }) => weeks.reduce((total, one) => total + one.outsidePlanMinutes, 0),
    },
  ],
  count: (db, { scope }) => countPeople(db, scope),
  list: (db, asked, after, limit) => listHours(db, asked, after as PersonKey | null, limit),
  keyOf: personKeyOf,
  isKey: isPersonKey,
})

async function listHours(
  db: Db,
  { scope }: Asked,
  after: PersonKey | null,
  limit: number,
): Promise<HoursRow[]> {
  const people = await listPeople(db, scope, after, limit)
  const ids = [...new Set(people.map(({ employeeId }) => employeeId))]
  const laws = await loadLaws(db, ids)
  const [first, last] = [dayNumber(scope.from), dayNumber(scope.to)]
  const dates = { from: scope.from, to: dateText(last + 6) }
  const logs = Map.groupBy(await listWeekLogs(db, ids, dates), ({ employeeId }) => employeeId)
  return people.map((person) => ({
    ...person,
    weeks: weeksOf(logs.get(person.employeeId) ?? [], laws(person.employeeId), first, last),
  }))
}

function weeksOf(logs: readonly WeekLog[], law: PersonLaw, first: number, last: number): WeekResult[] {
  const days = logs.map((log) => ({ ...log, workDate: dayNumber(log.date) }))
  const weeks: WeekResult[] = []
  for (let day = firstWeekDay(first, law); day <= last; day += 7) {
    const within = days.filter(({ workDate }) => day <= workDate && workDate < day + 7)
    weeks.push(judgeWeek(day, within, law.rulesOn(day), law.rulesOn))
  }
  return weeks
}

/** The first start of a week that is not before a day; day 0 was a Thursday. */
const firstWeekDay = (day: number, law: PersonLaw): number => {
  const weekday = ((day + 3) % 7) + 1
  return day + ((law.rulesOn(day).weekStartsOn - weekday + 7) % 7)
}
