import type { ComplianceFinding, NullableFigure, NumberFigure } from '@rollcall/core'
import { z } from 'zod'
import {
  dayType,
  employee,
  excuse,
  finding,
  lateSources,
  localDate,
  minutes,
  month,
  shownDate,
  wallTime,
} from './common.ts'
import { wordsOf } from './words.ts'

const wallInterval = z.object({ start: wallTime, end: wallTime }).meta({ id: 'WallInterval' })

export const workPlan = z
  .object({
    dayType,
    segments: z.array(wallInterval),
    breaks: z.array(wallInterval),
    floatingBreaks: z.array(z.object({ workMinutes: z.int(), breakMinutes: z.int() })).meta({
      description: 'Breaks that nobody records: from so many minutes of work on, so many of break.',
    }),
    core: wallInterval.nullable(),
    slide: wallInterval.nullable().meta({ description: 'The earliest and the latest start of the plan.' }),
    standardMinutes: z
      .int()
      .nullable()
      .meta({ description: 'What such a day counts, whenever it is worked.' }),
    place: z.enum(['office', 'remote']),
    schedule: z.string().nullable().meta({ description: 'The schedule the plan comes from.' }),
  })
  .meta({ id: 'WorkPlan' })

/** The figures of a day: all that core names, which the compiler checks. */
const dayFigures = {
  plannedMinutes: z.int(),
  requiredMinutes: z.int(),
  leaveMinutes: z.int(),
  deemedMinutes: z.int(),
  absentMinutes: z.int(),
  outingMinutes: z.int(),
  awayMinutes: z.int(),
  graceMinutes: z.int(),
  workedMinutes: minutes,
  tardyMinutes: minutes,
  leftEarlyMinutes: minutes,
  overtimeMinutes: minutes,
  outsidePlanMinutes: minutes,
  nightMinutes: minutes,
} satisfies Record<NumberFigure, z.ZodInt> & Record<NullableFigure, typeof minutes>
export const figureName = z.enum(Object.keys(dayFigures) as (keyof typeof dayFigures)[])

export const workLog = z
  .object({
    workDate: localDate,
    dayType,
    settled: z.boolean(),
    in: wallTime.nullable(),
    out: wallTime.nullable(),
    ...dayFigures,
    excused: z.array(excuse),
    findings: z.array(finding),
  })
  .meta({ id: 'WorkLog' })

export type WorkLog = z.infer<typeof workLog>

/** A week of one person against the law (rules.md §9), whole weeks even where a month cuts them. */
export const personWeek = z
  .object({
    firstDay: shownDate,
    lastDay: shownDate,
    countedMinutes: minutes.meta({
      description: 'Worked and overtime; null where a settled day is unknown.',
    }),
    knownMinutes: z.int().meta({ description: 'The least that it can be.' }),
    projectedMinutes: z.int().meta({ description: 'With what the plans of the days to come add.' }),
    mostMinutes: minutes.meta({ description: 'What the law lets a week hold; null without a limit.' }),
    passesOn: shownDate.nullable().meta({
      description: 'The date with which it is beyond that, if the plans hold; null if it never is.',
    }),
    overtimeMinutes: minutes,
    premiumMinutes: minutes,
    nightMinutes: minutes,
    holidayMinutes: minutes,
    longHolidayMinutes: minutes,
    outsidePlanMinutes: z.int(),
    findings: z.array(
      wordsOf<ComplianceFinding>()([
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
      .array(z.object({ date: shownDate, minutes: z.int() }))
      .meta({ description: 'Dates begun with less rest before them than the law or the company wants.' }),
  })
  .meta({ id: 'PersonWeek' })

/** A month of one person: every date of the month, `log` null where there is neither plan nor punch. */
export const personMonth = z
  .object({
    employee,
    month,
    zone: z.string(),
    lateSources,
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
