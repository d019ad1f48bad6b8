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

/** A week of one person against the law (rules.md §9), whole weeks even where a month cuts them. */
export const personWeek = z
  .object({
    firstDay: localDate,
    lastDay: localDate,
    countedMinutes: minutes.meta({
      description: 'Worked and overtime; null where a settled day is unknown.',
    }),
    knownMinutes: z.int().meta({ description: 'The least that it can be.' }),
    projectedMinutes: z.int().meta({ description: 'With what the plans of the days to come add.' }),
    mostMinutes: minutes.meta({ description: 'What the law lets a week hold; null without a limit.' }),
    overtimeMinutes: minutes,
    premiumMinutes: minutes,
    nightMinutes: minutes,
    holidayMinutes: minutes,
    longHolidayMinutes: minutes,
    outsidePlanMinutes: z.int(),
    findings: z.array(
      z.enum([
        'WEEK_NOTICE',
        'WEEK_WARNING',
        'WEEK_BREACH',
        'WEEK_BREACH_AHEAD',
        'WEEK_UNKNOWN',
        'DAY_OVERTIME_BREACH',
        'NIGHT_FORBIDDEN',
        'HOLIDAY_FORBIDDEN',
      ]),
    ),
    shortRests: z
      .array(z.object({ date: localDate, minutes: z.int() }))
      .meta({ description: 'Dates begun with less rest before them than the law or the company wants.' }),
  })
  .meta({ id: 'PersonWeek' })

/** A month of one person: every date of the month, `log` null where there is neither plan nor punch. */
export const personMonth = z
  .object({
    employee,
    month,
    zone: z.string(),
    days: z.array(z.object({ date: localDate, plan: workPlan.nullable(), log: workLog.nullable() })),
    weeks: z.array(personWeek),
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

const dayMinute = z
  .int()
  .meta({ description: 'Minutes since 00:00 of the work date; may be below 0 or above 1440.' })

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
    use: z
      .enum(['in', 'out', 'outingStart', 'outingEnd', 'carriedOver', 'repeat', 'ahead', 'notUsed'])
      .nullable()
      .meta({ description: 'What the day made of it; null where it belongs to another date.' }),
    repeatOf: dayMinute.nullable().meta({ description: 'Where it repeats another tap: when that was.' }),
  })
  .meta({ id: 'DayPunch' })

/** Why a day came out as it did (rules.md §8): decisions, not sentences; pages and the command line make sentences of them. */
export const explanation = z
  .object({
    steps: z.array(
      z.object({
        code: z.string(),
        rule: z.string().meta({ description: 'The part of rules.md that decided.', example: '§5.3b' }),
        segment: z.int().nullable(),
        values: z.record(z.string(), z.union([z.number(), z.string()]).nullable()).meta({
          description:
            'Names that are `at` or end in `At` are times of the work date; other numbers are minutes.',
        }),
      }),
    ),
    figures: z.array(
      z.object({
        figure: z.string(),
        terms: z.array(
          z.object({
            of: z.enum(['time', 'standard', 'cap', 'leave', 'deemed', 'forgiven']),
            from: dayMinute.nullable(),
            to: dayMinute.nullable(),
            minutes: z.int(),
          }),
        ),
      }),
    ),
    spans: z.array(
      z.object({
        of: z.enum(['planned', 'core', 'leave', 'trip', 'remote', 'overtime', 'presence', 'outing']),
        from: dayMinute,
        to: dayMinute,
      }),
    ),
    policy: z
      .array(
        z.object({
          key: z.string(),
          value: z.union([z.number(), z.string(), z.array(z.string())]),
          scope: z.enum(['company', 'site', 'department', 'employee']),
          validFrom: localDate,
        }),
      )
      .meta({ description: 'The settings that do not have their default, and where each comes from.' }),
  })
  .meta({ id: 'Explanation' })

/** One day of one person: plan, result and every punch that the date could own, from the cutoff to the next one. */
export const personDay = z
  .object({
    employee,
    date: localDate,
    zone: z.string(),
    plan: workPlan.nullable(),
    log: workLog.nullable(),
    judgedAsOf: instant.nullable(),
    breaks: z
      .object({ workMinutes: z.int(), breakMinutes: z.int(), leastMinutes: z.int(), short: z.boolean() })
      .nullable()
      .meta({ description: 'Breaks of a settled day against the law; null while it runs or is unknown.' }),
    pending: z.boolean().meta({ description: 'Facts have changed and the log is about to follow.' }),
    explanation,
    ownedFrom: instant,
    ownedUntil: instant,
    punches: z.array(dayPunch),
  })
  .meta({ id: 'PersonDay' })

export type PersonDay = z.infer<typeof personDay>
