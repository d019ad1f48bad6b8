import type { DayFacts } from '../facts/facts.ts'
import type { DayResult } from '../facts/result.ts'
import type { Trace } from '../facts/trace.ts'
import { planDay } from '../plan/plan-day.ts'
import { planFiguresOf } from '../plan/plan-figures.ts'
import { slideOf } from '../plan/slide.ts'
import { tracePlan, tracePlanKind } from '../plan/trace-plan.ts'
import { minuteMs, minuteOf } from '../time/date.ts'
import { boundariesOf } from './boundary.ts'
import { notBegun, resultOf } from './day-result.ts'
import { dueAtOf, nextAfter } from './due-at.ts'
import { judgeDay } from './judge-day.ts'
import { readAtOf } from './judging.ts'
import { ownedPasses } from './owned-passes.ts'

/**
 * What happened on a work date: the in, the out, the minutes and what is remarkable. A function of its facts
 * alone; facts that are broken become findings, never exceptions (rules.md §2).
 * @example a plan 09:00–18:00 with a break 12:00–13:00, punches 09:17 and 18:02: tardy 17, worked 463
 */
export const deriveDay = (facts: DayFacts): DayResult => deriveTraced(facts, null)

/** The one way in which a day is derived; with a trace what decides it is taken down. */
export function deriveTraced(facts: DayFacts, trace: Trace | null): DayResult {
  const date = facts.dates[2]
  const boundaries = boundariesOf(facts, trace)
  const [, begins, ends] = boundaries
  const planned = planDay(date, facts.workDate)
  const figures = planFiguresOf(date, planned)
  if (trace) tracePlanKind(trace, date, planned)

  const asOf = minuteOf(facts.asOf)
  const completeThrough = minuteOf(facts.completeThrough)
  const settlesAt = ends + date.policy.settleAfterMinutes
  if (asOf < begins) {
    trace?.step('NOT_BEGUN', { beginsAt: begins, nowAt: asOf })
    const awaitsThrough = nextAfter([settlesAt], completeThrough)
    if (trace) tracePlan(trace, date, planned, figures)
    return resultOf(facts, figures, notBegun, { settled: false, dueAt: begins * minuteMs, awaitsThrough })
  }
  const settled = completeThrough >= settlesAt
  trace?.step(settled ? 'SETTLED' : 'NOT_SETTLED', { readAt: readAtOf(completeThrough), settlesAt })

  const owned = ownedPasses(facts, boundaries, trace)
  const day = judgeDay(date, facts.workDate, owned, {
    planned,
    figures,
    slide: slideOf(date, facts.workDate, planned),
    policy: date.policy,
    settled,
    asOf,
    completeThrough,
    trace,
  })
  const turns = settled ? [] : [settlesAt, ...day.turns]
  if (trace) tracePlan(trace, date, day.planned, day.figures)
  return resultOf(
    facts,
    day.figures,
    day,
    {
      settled,
      dueAt: dueAtOf(facts, boundaries, turns),
      awaitsThrough: nextAfter(turns, completeThrough),
    },
    trace,
  )
}
