import { type BoardCode, type ComplianceFinding, wallText } from '@rollcall/core'
import type { BoardItemRow } from '../../db/periods/read-board.ts'
import { isDue } from './blockers.ts'
import type { WeekBeyond } from './week-limits.ts'

/** One thing on the board: a day of somebody, a week, or something that belongs to no day. */
export interface BoardItem {
  key: string
  employee: { id: number; number: string; name: string } | null
  date: string | null
  in: string | null
  out: string | null
  minutes: number | null
  weekFindings: ComplianceFinding[]
  requestIds: number[]
  source: { name: string; nameEn: string } | null
  badge: string | null
  nameAtSource: string | null
  punches: number | null
  time: string | null
  remindedAt: string | null
  accepted: { by: string; at: string; reason: string } | null
}

/** What a code tells: how many, and the first of them. */
export interface BoardGroup {
  count: number
  accepted: number
  people: number
  items: BoardItem[]
}

const nothing = {
  date: null,
  in: null,
  out: null,
  minutes: null,
  weekFindings: [],
  requestIds: [],
  source: null,
  badge: null,
  nameAtSource: null,
  punches: null,
  time: null,
}

/** The rows as the page shows them, by code; a source that was read in time is none. */
export function shownItems(rows: readonly BoardItemRow[], now: Temporal.Instant): Map<BoardCode, BoardGroup> {
  const groups = [...Map.groupBy(rows, ({ code }) => code)].map(([code, all]) => {
    const due = all.filter((row) => isDue(readingOf(row), now))
    const passed = all.filter((row) => !due.includes(row))
    const passedAccepted = passed.filter(({ acceptedAt }) => acceptedAt !== null).length
    const { count, accepted, people } = all[0]!
    const left = {
      count: count - accepted - (passed.length - passedAccepted),
      accepted: accepted - passedAccepted,
    }
    return [code, { ...left, people, items: due.map(shownItem) }] as const
  })
  return new Map(groups.filter(([, { items }]) => items.length > 0))
}

const readingOf = ({ code, told }: BoardItemRow) =>
  code === 'SOURCE_BEHIND' && told !== null
    ? { readThrough: told.readThrough ?? null, pollSeconds: told.pollSeconds ?? null }
    : null

function shownItem(row: BoardItemRow): BoardItem {
  const { told, employeeId, date } = row
  const wall = (minute: number | null) => (minute === null ? null : wallText(minute))
  return {
    key: row.key,
    employee: employeeId === null ? null : { id: employeeId, number: row.number!, name: row.name! },
    date: date ?? told?.date ?? null,
    in: wall(row.in),
    out: wall(row.out),
    minutes: minutesOf(row),
    weekFindings: [],
    requestIds: row.requestIds ?? [],
    source: told && { name: told.source, nameEn: told.sourceEn },
    badge: told?.badge ?? null,
    nameAtSource: told?.nameAtSource ?? null,
    punches: told?.punches ?? null,
    time: told?.time ?? told?.readThrough ?? null,
    remindedAt: row.remindedAt?.toString() ?? null,
    accepted:
      row.acceptedAt === null
        ? null
        : { by: row.acceptedBy!, at: row.acceptedAt.toString(), reason: row.reason! },
  }
}

function minutesOf(row: BoardItemRow): number | null {
  if (row.code === 'TARDY') return (row.tardyMinutes ?? 0) + (row.leftEarlyMinutes ?? 0)
  if (row.code === 'ABSENT') return row.absentMinutes
  if (row.code === 'AWAY') return row.awayMinutes
  return row.code === 'OUTSIDE_PLAN' ? row.outsidePlanMinutes : null
}

/** Weeks beyond a limit of the law, as the page shows them. */
export function shownWeeks(weeks: readonly WeekBeyond[], most: number): BoardGroup {
  const accepted = weeks.filter((week) => week.accepted !== null).length
  return {
    count: weeks.length - accepted,
    accepted,
    people: new Set(weeks.map(({ employee }) => employee.id)).size,
    items: weeks
      .slice(0, most)
      .map(({ key, employee, firstDay, minutes, findings, remindedAt, accepted }) => ({
        ...nothing,
        key,
        employee,
        date: firstDay,
        minutes,
        weekFindings: findings,
        remindedAt,
        accepted,
      })),
  }
}
