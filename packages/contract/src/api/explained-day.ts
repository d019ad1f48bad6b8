import type { AdjustedFigure, PunchUse, Span, Term } from '@rollcall/core'
import { z } from 'zod'
import { factCause } from './closings.ts'
import { direction, employee, instant, lateSources, localDate, month, wallTime } from './common.ts'
import { figureName, workLog, workPlan } from './days.ts'
import { planOrigin } from './plan-origin.ts'
import { wordsOf } from './words.ts'

const dayMinute = z
  .int()
  .meta({ description: 'Minutes since 00:00 of the work date; may be below 0 or above 1440.' })

export const dayPunch = z
  .object({
    at: instant,
    wall: wallTime.meta({ description: 'The same, on the work date asked for, with seconds: `08:57:12`.' }),
    direction,
    rawDirection: z.string(),
    rawTime: z.string(),
    source: z.string(),
    sourceEn: z.string(),
    terminal: z.string(),
    badge: z.string(),
    receivedAt: instant,
    use: wordsOf<PunchUse>()([
      'in',
      'out',
      'outingStart',
      'outingEnd',
      'awayStart',
      'awayEnd',
      'carriedOver',
      'repeat',
      'ahead',
      'notUsed',
    ])
      .nullable()
      .meta({ description: 'What the day made of it; null where it belongs to another date.' }),
    repeatOf: dayMinute.nullable().meta({ description: 'Where it repeats another tap: when that was.' }),
  })
  .meta({ id: 'DayPunch' })

/**
 * Why a day came out as it did (rules.md §8): decisions, not sentences; pages and the command line make
 * sentences of them.
 */
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
        figure: figureName,
        terms: z.array(
          z.object({
            of: wordsOf<Term['of']>()(['time', 'standard', 'cap', 'leave', 'deemed', 'forgiven', 'break']),
            from: dayMinute.nullable(),
            to: dayMinute.nullable(),
            minutes: z.int(),
          }),
        ),
      }),
    ),
    spans: z.array(
      z.object({
        of: wordsOf<Span['of']>()([
          'planned',
          'core',
          'leave',
          'trip',
          'remote',
          'overtime',
          'presence',
          'outing',
          'away',
          'slide',
        ]),
        from: dayMinute,
        to: dayMinute,
      }),
    ),
    policy: z
      .array(
        z.object({
          key: z.string(),
          value: z
            .union([z.number(), z.string(), z.array(z.string()).readonly()])
            .nullable()
            .meta({ description: 'Null where the setting is switched off.' }),
          scope: z.enum(['company', 'site', 'department', 'employee']),
          validFrom: localDate,
        }),
      )
      .meta({ description: 'The settings that do not have their default, and where each comes from.' }),
  })
  .meta({ id: 'Explanation' })

/**
 * One day of one person: plan, result and every punch that the date could own, from the cutoff to the next
 * one.
 */
export const personDay = z
  .object({
    employee,
    date: localDate,
    zone: z.string(),
    lateSources,
    plan: workPlan.nullable(),
    planOrigin: planOrigin.nullable().meta({ description: 'Null where nothing is planned.' }),
    log: workLog.nullable(),
    judgedAsOf: instant.nullable(),
    breaks: z
      .object({ workMinutes: z.int(), breakMinutes: z.int(), leastMinutes: z.int(), short: z.boolean() })
      .nullable()
      .meta({ description: 'Breaks of a settled day against the law; null while it runs or is unknown.' }),
    closed: z.boolean().meta({ description: 'Its month is closed: all of it is as it was judged then.' }),
    adjustments: z
      .array(
        z.object({
          id: z.int(),
          changes: z.array(
            z.object({
              figure: wordsOf<AdjustedFigure>()([
                'workedMinutes',
                'overtimeMinutes',
                'nightMinutes',
                'tardyMinutes',
                'leftEarlyMinutes',
                'absentMinutes',
                'leaveMinutes',
              ]),
              before: z.int().nullable(),
              after: z.int().nullable(),
            }),
          ),
          causes: z.array(factCause),
          knownAt: instant,
          status: z.enum(['open', 'accepted', 'dismissed']),
          intoMonth: month.nullable().meta({ description: 'The open month that takes it over.' }),
        }),
      )
      .meta({ description: 'What became known of a closed day since; the day itself shows none of it.' }),
    pending: z.boolean().meta({ description: 'Facts have changed and the log is about to follow.' }),
    explanation,
    ownedFrom: instant,
    ownedUntil: instant,
    punches: z.array(dayPunch),
  })
  .meta({ id: 'PersonDay' })

export type PersonDay = z.infer<typeof personDay>
