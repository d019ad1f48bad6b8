import type { Trace } from '../explanation/trace.ts'
import { type Intervals, intersect, lengthOf, lengthWithin } from '../interval/interval.ts'
import { type PlannedDay, planDay } from '../plan/plan-day.ts'
import { type EpochMinute, minuteMs, minuteOf } from '../time/date.ts'
import { minuteToWall, wallToMinute } from '../time/zone.ts'
import { boundariesOf } from './boundary.ts'
import type { DateFacts, DayFacts, DayResult, DayType, ExcuseOf, Finding } from './facts.ts'
import { judgeDay } from './judge-day.ts'
import type { PlannedFigures } from './judging.ts'
import { ownedPasses } from './owned-passes.ts'

/**
 * What happened on a work date: the in, the out, the minutes and what is remarkable. A function of its facts alone; facts that are broken become findings, never
 * exceptions (rules.md §2).
 * @example a plan 09:00–18:00 with a break 12:00–13:00, punches 09:17 and 18:02: tardy 17, worked 463
 */
export const deriveDay = (facts: DayFacts): DayResult => deriveTraced(facts, null)

/** The one way in which a day is derived; with a trace what decides it is taken down. */
export function deriveTraced(facts: DayFacts, trace: Trace | null): DayResult {
  const date = facts.dates[2]
  const boundaries = boundariesOf(facts, trace)
  const [, begins, ends] = boundaries
  const planned = planDay(date, facts.workDate)
  const asOf = minuteOf(facts.asOf)
  const completeThrough = minuteOf(facts.completeThrough)
  const settlesAt = ends + date.policy.settleAfterMinutes
  const settled = completeThrough >= settlesAt
  const figures = figuresOf(date, planned)
  if (trace) tracePlan(trace, date, planned, figures)
  if (asOf < begins) {
    trace?.step('NOT_BEGUN', { beginsAt: begins, nowAt: asOf })
    return notBegun(facts, figures, begins * minuteMs, nextAfter([settlesAt], completeThrough))
  }
  trace?.step(settled ? 'SETTLED' : 'NOT_SETTLED', { readAt: completeThrough, settlesAt })

  const owned = ownedPasses(facts, boundaries, trace)
  if (trace) trace.passes = owned.passes
  const day = judgeDay(date, facts.workDate, owned, {
    planned,
    figures,
    policy: date.policy,
    settled,
    asOf,
    completeThrough,
    trace,
  })
  const turns = settled ? [] : [settlesAt, ...day.turns]
  if (owned.dependsOnSettling !== null) turns.push(owned.dependsOnSettling)
  const wall = (minute: EpochMinute | undefined) =>
    minute === undefined ? null : minuteToWall(date.zone, facts.workDate, minute)
  const excused = excusesOf(date, {
    tardy: day.tardyMinutes,
    leftEarly: day.leftEarlyMinutes,
    absent: day.absentMinutes,
  })
  if (trace && owned.carriedOver) trace.uses.set(owned.carriedOver, 'carriedOver')
  for (const kind of excused) trace?.step('EXCUSED', { of: kind, excused: day[`${kind}Minutes`]! })
  return {
    workDate: facts.workDate,
    dayType: dayTypeOf(date),
    settled,
    dueAt: earliest(nextAfter(turns, asOf), nextInFuture(facts, boundaries)),
    awaitsThrough: nextAfter(turns, completeThrough),
    inAt: day.in?.at ?? null,
    outAt: day.out?.at ?? null,
    in: wall(day.in?.minute),
    out: wall(day.out?.minute),
    plannedMinutes: figures.plannedMinutes,
    requiredMinutes: figures.requiredMinutes,
    leaveMinutes: figures.leaveMinutes,
    deemedMinutes: figures.deemedMinutes,
    absentMinutes: day.absentMinutes,
    outingMinutes: day.outingMinutes,
    graceMinutes: day.graceMinutes,
    workedMinutes: day.workedMinutes,
    tardyMinutes: day.tardyMinutes,
    leftEarlyMinutes: day.leftEarlyMinutes,
    overtimeMinutes: day.overtimeMinutes,
    outsidePlanMinutes: day.outsidePlanMinutes,
    nightMinutes: day.nightMinutes,
    excused,
    findings: eachOnce(excused.length > 0 ? [...day.findings, 'EXCUSED'] : day.findings),
  }
}

/** By name, without repetition. */
const eachOnce = (findings: Finding[]): Finding[] =>
  findings.length > 1 ? findings.sort().filter((finding, index) => finding !== findings[index - 1]) : findings

/** Planned, required, leave and deemed minutes; with standard minutes the day counts these, whatever its core and frame (rules.md §6). */
function figuresOf({ plan }: DateFacts, planned: PlannedDay): PlannedFigures {
  const leave = overlap(planned.planned, planned.leave)
  const trips = overlap(planned.planned, planned.trips)
  const standard = plan?.standardMinutes
  if (standard === undefined) {
    const required = lengthOf(planned.required)
    return {
      plannedMinutes: lengthOf(planned.planned),
      requiredMinutes: required,
      leaveMinutes: leave,
      deemedMinutes: trips,
    }
  }
  const leaveMinutes = Math.min(standard, leave)
  const deemedMinutes = Math.min(standard - leaveMinutes, trips)
  const requiredMinutes = planned.required.length === 0 ? 0 : standard - leaveMinutes - deemedMinutes
  return { plannedMinutes: standard, requiredMinutes, leaveMinutes, deemedMinutes }
}

/** What is planned, and the sums behind its figures. */
function tracePlan(trace: Trace, { plan }: DateFacts, planned: PlannedDay, figures: PlannedFigures): void {
  trace.draw('planned', planned.planned)
  if (plan?.core) trace.draw('core', planned.core)
  for (const kind of ['leave', 'remote', 'overtime'] as const) trace.draw(kind, planned[kind])
  trace.draw('trip', planned.trips)
  const standard = plan?.standardMinutes
  if (standard === undefined) {
    trace.times('plannedMinutes', planned.planned)
    trace.times('requiredMinutes', planned.required)
  } else {
    trace.step('STANDARD', { standard })
    trace.minutes('plannedMinutes', 'standard', standard)
    if (planned.required.length > 0) {
      trace.minutes('requiredMinutes', 'standard', standard)
      trace.minutes('requiredMinutes', 'leave', -figures.leaveMinutes)
      trace.minutes('requiredMinutes', 'deemed', -figures.deemedMinutes)
    }
  }
  const capped = (figure: 'leaveMinutes' | 'deemedMinutes', times: Intervals) => {
    trace.times(figure, times)
    trace.minutes(figure, 'cap', figures[figure] - lengthOf(times))
  }
  capped('leaveMinutes', intersect(planned.planned, planned.leave))
  capped('deemedMinutes', intersect(planned.planned, planned.trips))
}

const dayTypeOf = ({ plan }: DateFacts): DayType =>
  plan?.dayType ?? (plan && plan.segments.length > 0 ? 'workday' : 'offday')

/** What stands before the date has begun: the plan's figures, and nothing about the person. */
function notBegun(
  { dates, workDate }: DayFacts,
  figures: PlannedFigures,
  dueAt: number,
  awaitsThrough: number | null,
): DayResult {
  return {
    workDate,
    dayType: dayTypeOf(dates[2]),
    settled: false,
    dueAt,
    awaitsThrough,
    inAt: null,
    outAt: null,
    in: null,
    out: null,
    ...figures,
    absentMinutes: 0,
    outingMinutes: 0,
    graceMinutes: 0,
    workedMinutes: null,
    tardyMinutes: null,
    leftEarlyMinutes: null,
    overtimeMinutes: null,
    outsidePlanMinutes: null,
    nightMinutes: null,
    excused: [],
    findings: [],
  }
}

const overlap = (a: Intervals, b: Intervals) =>
  b.reduce((sum, [start, end]) => sum + lengthWithin(a, start, end), 0)

/** An excuse keeps the minutes and marks them; it says nothing where there are none. */
function excusesOf(date: DateFacts, minutes: Record<ExcuseOf, number | null>): ExcuseOf[] {
  if (date.requests.length === 0) return []
  const asked = date.requests.flatMap((request) => (request.type === 'excuse' ? [request.of] : []))
  return (['absent', 'leftEarly', 'tardy'] as const).filter(
    (of) => asked.includes(of) && (minutes[of] ?? 0) > 0,
  )
}

/** The earliest of these minutes that lies behind `minute`, in milliseconds. */
function nextAfter(turns: readonly EpochMinute[], minute: EpochMinute): number | null {
  let next = Infinity
  for (const turn of turns) if (turn > minute) next = Math.min(next, turn)
  return next === Infinity ? null : next * minuteMs
}

/** The first stored punch or approved correction that lies ahead and may belong to this date. */
function nextInFuture(facts: DayFacts, boundaries: readonly EpochMinute[]): number | null {
  const date = facts.dates[2]
  const until = (boundaries[2]! + date.policy.carryOverMinutes) * minuteMs
  let next = Infinity
  for (const { at } of facts.punches) if (at > facts.asOf && at < until) next = Math.min(next, at)
  for (const request of date.requests) {
    if (request.type !== 'correction') continue
    for (const side of [request.in, request.out]) {
      if (side === undefined) continue
      const at = wallToMinute(date.zone, facts.workDate, side) * minuteMs
      if (at > facts.asOf) next = Math.min(next, at)
    }
  }
  return next === Infinity ? null : next
}

const earliest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.min(a, b))
