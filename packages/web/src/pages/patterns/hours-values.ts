import { parseWall, type ShiftParts, type WorkPlan, wallText } from '@rollcall/core'
import type { ShiftRequest, ShiftVersion } from '../../api/patterns.ts'

/** What is entered of a shift, by the clock: whatever lies before its start is of the next morning. */
export interface HoursValues {
  segments: Interval[]
  breaks: Interval[]
  /** Starts may slide between these; both empty where they do not. */
  slide: Interval
  core: Interval
  halfAt: string
  quarters: Interval
  standardHours: string
  remote: boolean
}

interface Interval {
  start: string
  end: string
}

type Hours = Pick<ShiftRequest, 'plan' | 'halfAt' | 'quartersAt'>
type Pair = [string, string]

const none: Interval = { start: '', end: '' }
const minutesOf = (wall: string) => parseWall(wall) ?? 0
const isWhole = ({ start, end }: Interval) => start !== '' && end !== ''

export const usualHours: HoursValues = {
  segments: [{ start: '09:00', end: '18:00' }],
  breaks: [{ start: '12:00', end: '13:00' }],
  slide: none,
  core: none,
  halfAt: '',
  quarters: none,
  standardHours: '',
  remote: false,
}

/** What is entered as the server takes it; what has no field here stays as it is in `kept`. */
export function hoursOf(values: HoursValues, kept: Hours['plan'] = { segments: [] }): Hours {
  const first = minutesOf(values.segments[0]?.start ?? '')
  const later = (wall: string, than: number) =>
    wallText(minutesOf(wall) < than ? minutesOf(wall) + 1440 : minutesOf(wall))
  const behind = ({ start, end }: Interval): Pair => {
    const begins = later(start, first)
    return [begins, later(end, minutesOf(begins) + 1)]
  }
  const breaks = values.breaks.filter(isWhole).map(behind)
  const { dayType, floatingBreaks } = kept
  return {
    plan: {
      ...(dayType && { dayType }),
      ...(floatingBreaks && { floatingBreaks }),
      segments: values.segments.filter(isWhole).map(behind),
      ...(breaks.length > 0 && { breaks }),
      ...(isWhole(values.core) && { core: behind(values.core) }),
      ...(isWhole(values.slide) && { slide: [values.slide.start, values.slide.end] as Pair }),
      ...(Number(values.standardHours) > 0 && {
        standardMinutes: Math.round(Number(values.standardHours) * 60),
      }),
      ...(values.remote && { place: 'remote' as const }),
    },
    halfAt: values.halfAt === '' ? null : later(values.halfAt, first),
    quartersAt: isWhole(values.quarters)
      ? [later(values.quarters.start, first), later(values.quarters.end, first)]
      : null,
  }
}

const clock = (wall: string) => wallText(((minutesOf(wall) % 1440) + 1440) % 1440)
const interval = (pair: readonly string[] | null | undefined): Interval =>
  pair ? { start: clock(pair[0]!), end: clock(pair[1]!) } : none

/** What stands, as it is entered. */
export const valuesOf = ({ plan, halfAt, quartersAt }: Hours): HoursValues => ({
  segments: plan.segments.map(interval),
  breaks: (plan.breaks ?? []).map(interval),
  slide: interval(plan.slide),
  core: interval(plan.core),
  halfAt: halfAt === null ? '' : clock(halfAt),
  quarters: interval(quartersAt),
  standardHours: plan.standardMinutes === undefined ? '' : String(plan.standardMinutes / 60),
  remote: plan.place === 'remote',
})

/** What is entered as core judges it, whatever is wrong with it. */
export function draftOf({ plan, halfAt, quartersAt }: Hours): { draft: WorkPlan; parts: ShiftParts } {
  const pair = ([a, b]: readonly string[]): [number, number] => [minutesOf(a!), minutesOf(b!)]
  const { core, slide, floatingBreaks, standardMinutes } = plan
  return {
    draft: {
      segments: plan.segments.map(pair).sort((a, b) => a[0] - b[0]),
      breaks: (plan.breaks ?? []).map(pair),
      ...(core && { core: pair(core) }),
      ...(slide && { slide: pair(slide) }),
      ...(floatingBreaks && { floatingBreaks: floatingBreaks.map(([a, b]) => [a!, b!] as const) }),
      ...(standardMinutes !== undefined && { standardMinutes }),
    },
    parts: { halfAt: halfAt === null ? null : minutesOf(halfAt), quartersAt: quartersAt && pair(quartersAt) },
  }
}

/** What stands, as the server takes it: the types of what it answers know no pairs. */
export const standingHours = ({ plan, halfAt, quartersAt }: ShiftVersion): Hours =>
  ({ plan, halfAt, quartersAt }) as Hours
