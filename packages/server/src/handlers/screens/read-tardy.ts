import { dateText, dayNumber, departmentsAbove } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { loadDepartmentPlaces } from '../../db/people/department-places.ts'
import { bandStarts, type LostKind } from '../../db/screens/lost-days.ts'
import { type LostFigure, loadTardy, type TardyRows } from '../../db/screens/read-tardy.ts'
import { todayFor } from '../people/today-of.ts'
import { addSums, noSums, sectionsOf, sumsWithBelow } from './department-sums.ts'
import { type LostWho, lostFilter } from './lost-filter.ts'
import { monthOf } from './month-of.ts'

export type Period = 'month' | 'quarter' | 'year'

export interface ReadTardyInput extends LostWho {
  /** One of the period; the present one unless it is said. */
  month?: string | undefined
  /** Of a year, its last twelve months. */
  period: Period
  kind: LostKind
  excused?: boolean | undefined
  /** A figure or `name`, down with a minus; the most of the kind first unless it is said. */
  sort?: string | undefined
}

const mostPeople = 500

/**
 * Who was tardy, left early, was absent, or left a day open, in a month, a quarter or twelve months: by
 * person, by department with what lies below it, by how much and in which hour; and of the twelve months
 * that end with it. Five hundred people at most. One query of days.
 * @throws ForbiddenError
 */
export async function readTardy(ctx: Context, actor: Actor, input: ReadTardyInput) {
  const today = await todayFor(ctx, actor)
  const month = input.month ?? today.slice(0, 7)
  const { from, to, months } = datesOf(month, input.period)
  const places = await loadDepartmentPlaces(ctx.db)
  const filter = await lostFilter(ctx, actor, input, { from: months[0]!, to, places })
  const sections = sectionsOf(places, dayNumber(from), dayNumber(to))
  const rows = await loadTardy(ctx.db, {
    ...filter,
    months,
    sections: sections.map(dateText),
    kind: input.kind,
    excused: input.excused ?? null,
    sort: sortOf(input),
    limit: mostPeople,
  })
  const below = sumsWithBelow(rows.departments, sections, places, filter.departments)
  const totals = noSums()
  for (const { sums } of rows.departments) addSums(totals, sums)
  const names = new Map(rows.names.map((name) => [name.id, name]))
  return {
    ...{ today, month, period: input.period, from, to, kind: input.kind, totals },
    total: rows.total,
    people: rows.people.map(({ departmentId, sums, ...employee }) => ({
      employee,
      department: names.get(departmentId!) ?? null,
      sums,
    })),
    departments: [...below].map(([id, sums]) => ({
      department: id === null ? null : names.get(id)!,
      above: id === null ? [] : departmentsAbove(places, id, dayNumber(to)).slice(1),
      sums,
    })),
    ...momentsOf(rows, input.kind),
    trend: months.map((first, index) => ({
      month: first.slice(0, 7),
      sums: rows.trend.find(({ month: place }) => place === index + 1)?.sums ?? noSums(),
    })),
  }
}

/** The dates of a period, and the first day of each of the twelve months that end with it. */
function datesOf(month: string, period: Period): { from: string; to: string; months: string[] } {
  const one = Temporal.PlainYearMonth.from(month)
  const last = period === 'quarter' ? one.add({ months: 2 - ((one.month - 1) % 3) }) : one
  const months = Array.from({ length: 12 }, (_, index) => monthOf(`${last.subtract({ months: 11 - index })}`))
  const first = months[{ month: 11, quarter: 9, year: 0 }[period]]!
  return { from: first.from, to: months[11]!.to, months: months.map(({ from }) => from) }
}

/** Days by how much was lost, and by the hour in which it was; bands without a day are there too. */
function momentsOf({ moments }: TardyRows, kind: LostKind) {
  if (kind !== 'tardy' && kind !== 'leftEarly') return { bands: [], hours: [] }
  const sum = (of: (moment: TardyRows['moments'][number]) => boolean) => {
    const sums = noSums()
    for (const moment of moments.filter(of)) addSums(sums, moment.sums)
    return sums
  }
  const hours = moments.flatMap(({ hour }) => (hour === null ? [] : [hour]))
  return {
    bands: bandStarts.map((from, index) => ({
      band: index + 1,
      from,
      to: bandStarts[index + 1] === undefined ? null : bandStarts[index + 1]! - 1,
      sums: sum(({ band }) => band === index + 1),
    })),
    hours: [...new Set(hours)]
      .sort((one, other) => one - other)
      .map((hour) => ({ hour, sums: sum((moment) => moment.hour === hour) })),
  }
}

function sortOf({ sort, kind, excused }: ReadTardyInput): { by: LostFigure | 'name'; down: boolean } {
  if (sort !== undefined)
    return { by: sort.replace('-', '') as LostFigure | 'name', down: sort.startsWith('-') }
  if (kind === 'missing' || kind === 'unconfirmed') return { by: `${kind}Days`, down: true }
  return { by: excused ? `${kind}ExcusedMinutes` : `${kind}Minutes`, down: true }
}
