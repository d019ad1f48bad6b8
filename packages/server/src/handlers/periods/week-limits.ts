import { hash } from 'node:crypto'
import {
  type ComplianceFinding,
  dateText,
  dayNumber,
  isBreach,
  judgeWeek,
  type PersonLaw,
  personLaw,
  rulePackOf,
  weekStart,
} from '@rollcall/core'
import type { Db } from '../../db/kit/connect.ts'
import { type BoardWeeksRow, listBoardWeeks } from '../../db/periods/read-board.ts'
import { type DepartmentMonth, datesOf } from './month-asked.ts'

/** A week of somebody that is beyond a limit of the law. */
export interface WeekBeyond {
  key: string
  employee: { id: number; number: string; name: string }
  firstDay: string
  minutes: number
  findings: ComplianceFinding[]
  /** Of what the week says, in hex: an acceptance holds for this. */
  digest: string
  remindedAt: string | null
  accepted: { by: string; at: string; reason: string } | null
}

/** No law lets a week be shorter for who has no trait. */
const leastMinutes = 40 * 60

/** Weeks that begin or end in a department's month and are beyond a limit of the law, accepted ones last. */
export async function weeksBeyond(tx: Db, { departmentId, month }: DepartmentMonth): Promise<WeekBeyond[]> {
  const { first, last } = datesOf(month)
  const [from, to] = [mondayOf(first), dateText(dayNumber(mondayOf(last)) + 6)]
  const rows = await listBoardWeeks(tx, { departmentId, first, last }, { from, to }, leastMinutes)
  const weeks = rows.flatMap((row) => weeksOfPerson(row, from, to))
  return weeks.toSorted(
    (a, b) =>
      Number(a.accepted !== null) - Number(b.accepted !== null) || a.firstDay.localeCompare(b.firstDay),
  )
}

function weeksOfPerson(row: BoardWeeksRow, from: string, to: string): WeekBeyond[] {
  const law = lawOf(row)
  const employee = { id: row.employeeId, number: row.number, name: row.name }
  const mondays = []
  for (let day = dayNumber(from); day <= dayNumber(to); day += 7) mondays.push(day)
  return mondays.flatMap((monday) => {
    const days = row.days.filter(({ workDate }) => monday <= workDate && workDate < monday + 7)
    const judged = judgeWeek(monday, days, law.rulesOn(monday), law.rulesOn)
    const findings = judged.findings.filter(isBreach)
    if (findings.length === 0) return []
    const firstDay = dateText(monday)
    const digest = hash('sha256', `${judged.knownMinutes} ${findings.join(' ')}`, 'hex')
    const accepted = row.accepted.find((one) => one.date === firstDay && one.digest === digest)
    return [
      {
        key: `day:${employee.id}:${firstDay}:${digest.slice(0, 12)}`,
        employee,
        firstDay,
        minutes: judged.projectedMinutes,
        findings,
        digest,
        remindedAt: row.reminded.find(({ date }) => date === firstDay)?.at ?? null,
        accepted: accepted ? { by: accepted.by, at: accepted.at, reason: accepted.reason } : null,
      },
    ]
  })
}

/** The law of a person by the employments and traits that came with her weeks. */
function lawOf({ regions, traits }: BoardWeeksRow): PersonLaw {
  const regionOn = (day: number) =>
    (
      regions.find(
        ({ fromDay, untilDay }) => (fromDay ?? -Infinity) <= day && day < (untilDay ?? Infinity),
      ) ?? regions[0]!
    ).region
  return personLaw((day) => rulePackOf(regionOn(day)), traits)
}

const mondayOf = (date: string): string => dateText(weekStart(dayNumber(date), 1))
