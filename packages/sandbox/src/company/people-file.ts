import { dateText, dayNumber } from '@rollcall/core'

/** Where somebody works between two dates; `until` is the first one on which it no longer holds. */
export interface WrittenEmployment {
  from: string
  until?: string | null | undefined
  /** A name, or a path from the top: `본부/실/팀`. */
  department: string
  site: string
}

export interface WrittenPerson {
  number: string
  name: string
  /** In their order. */
  employments: readonly WrittenEmployment[]
  /** The pattern of her own. */
  schedule?: { pattern: string; from: string; daysAhead?: number } | undefined
  badges?: readonly { source: string; badge: string }[] | undefined
}

const heads = [
  'number',
  'name',
  'department',
  'site',
  'hired',
  'last day',
  'from',
  'pattern',
  'pattern from',
  'days ahead',
  'badge',
  'source',
] as const
type Cells = Partial<Record<(typeof heads)[number], string>>

/** People as a list that the import reads. */
export function peopleFile(people: readonly WrittenPerson[]): Uint8Array {
  const lines = [
    heads.join(','),
    ...people.flatMap(rowsOf).map((row) => heads.map((head) => cell(row[head])).join(',')),
  ]
  return new TextEncoder().encode(lines.join('\r\n'))
}

const cell = (text = '') => `"${text.replaceAll('"', '""')}"`

/** A row for each employment, the first with what holds once, and the last again for each further badge. */
function rowsOf({ number, name, employments, schedule, badges = [] }: WrittenPerson): Cells[] {
  const [badge, ...otherBadges] = badges
  const rows = timesOf(employments).flatMap((time) =>
    time.map(({ from, department, site }): Cells => {
      const [hired, lastDay] = [time[0]!.from, lastDayOf(time.at(-1)!)]
      return { number, name, department, site, hired, 'last day': lastDay, from }
    }),
  )
  const planned: Cells = schedule
    ? {
        pattern: schedule.pattern,
        'pattern from': schedule.from,
        'days ahead': String(schedule.daysAhead ?? 0),
      }
    : {}
  return [
    { ...rows[0], ...planned, ...badge },
    ...rows.slice(1),
    ...otherBadges.map((other) => ({ ...rows.at(-1), ...other })),
  ]
}

/** Employments without a day between are one time at the company. */
function timesOf(employments: readonly WrittenEmployment[]): WrittenEmployment[][] {
  const times: WrittenEmployment[][] = []
  for (const [place, employment] of employments.entries())
    if (place > 0 && employments[place - 1]!.until === employment.from) times.at(-1)!.push(employment)
    else times.push([employment])
  return times
}

const lastDayOf = ({ until }: WrittenEmployment) => (until ? dateText(dayNumber(until) - 1) : '')
