import { z } from 'zod'
import { dayType, employee, finding, instant, localDate, minutes, month, wallTime } from './common.ts'

const wallInterval = z.object({ start: wallTime, end: wallTime }).meta({ id: 'WallInterval' })

export const workPlan = z
  .object({
    dayType,
    segments: z.array(wallInterval),
    breaks: z.array(wallInterval),
    core: wallInterval.nullable(),
    place: z.enum(['office', 'remote']),
    schedule: z.string().nullable().meta({ description: 'The schedule the plan comes from.' }),
  })
  .meta({ id: 'WorkPlan' })

export const workLog = z
  .object({
    workDate: localDate,
    dayType,
    settled: z.boolean(),
    in: wallTime.nullable(),
    out: wallTime.nullable(),
    plannedMinutes: z.int(),
    requiredMinutes: z.int(),
    leaveMinutes: z.int(),
    deemedMinutes: z.int(),
    absentMinutes: z.int(),
    outingMinutes: z.int(),
    graceMinutes: z.int(),
    workedMinutes: minutes,
    tardyMinutes: minutes,
    leftEarlyMinutes: minutes,
    overtimeMinutes: minutes,
    outsidePlanMinutes: minutes,
    nightMinutes: minutes,
    excused: z.array(z.string()),
    findings: z.array(finding),
  })
  .meta({ id: 'WorkLog' })

export type WorkLog = z.infer<typeof workLog>

/** A month of one person: every date of the month, `log` null where there is neither plan nor punch. */
export const personMonth = z
  .object({
    employee,
    month,
    zone: z.string(),
    days: z.array(z.object({ date: localDate, plan: workPlan.nullable(), log: workLog.nullable() })),
    totals: z.object({
      workedMinutes: z.int(),
      tardyMinutes: z.int(),
      tardyDays: z.int(),
      leftEarlyMinutes: z.int(),
      leftEarlyDays: z.int(),
      absentDays: z.int(),
      unknownDays: z.int().meta({ description: 'Settled days whose worked minutes nobody can know.' }),
    }),
  })
  .meta({ id: 'PersonMonth' })

export type PersonMonth = z.infer<typeof personMonth>

export const dayPunch = z
  .object({
    at: instant,
    wall: wallTime.meta({ description: 'The same, on the work date asked for, with seconds: `08:57:12`.' }),
    direction: z.enum(['in', 'out', 'breakOut', 'breakIn', 'unknown']),
    rawDirection: z.string(),
    rawTime: z.string(),
    source: z.string(),
    terminal: z.string(),
    badge: z.string(),
    receivedAt: instant,
  })
  .meta({ id: 'DayPunch' })

/** One day of one person: plan, result and every punch that the date could own, from the cutoff to the next one. */
export const personDay = z
  .object({
    employee,
    date: localDate,
    zone: z.string(),
    plan: workPlan.nullable(),
    log: workLog.nullable(),
    judgedAsOf: instant.nullable(),
    ownedFrom: instant,
    ownedUntil: instant,
    punches: z.array(dayPunch),
  })
  .meta({ id: 'PersonDay' })

export type PersonDay = z.infer<typeof personDay>
