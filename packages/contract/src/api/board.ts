import type { BoardCode, BoardOwner, ComplianceFinding } from '@rollcall/core'
import { z } from 'zod'
import { department, instant, localDate, minutes, month, shownDate, wallTime } from './common.ts'
import { ownRepairs } from './repairs.ts'
import { wordsOf } from './words.ts'

export const boardCode = wordsOf<BoardCode>()([
  'MISSING_SIDE',
  'REMOTE_UNCONFIRMED',
  'CONTRADICTION',
  'OPEN_REQUEST',
  'UNKNOWN_BADGE',
  'NO_BADGE',
  'SOURCE_BEHIND',
  'COMPARE_DIFFERS',
  'OVERDUE_DAY',
  'QUARANTINED_ROW',
  'TARDY',
  'ABSENT',
  'KEY_DOUBTED',
  'AWAY',
  'OUTSIDE_PLAN',
  'WEEK_LIMIT',
  'LEAVE_WITH_PUNCH',
])
const owner = wordsOf<BoardOwner>()(['employee', 'manager', 'hr', 'operator'])
const weekFinding = wordsOf<ComplianceFinding>()([
  'WEEK_NOTICE',
  'WEEK_WARNING',
  'WEEK_BREACH',
  'WEEK_BREACH_AHEAD',
  'WEEK_UNKNOWN',
  'DAY_OVERTIME_BREACH',
  'NIGHT_FORBIDDEN',
  'HOLIDAY_FORBIDDEN',
])

const accepted = z.object({ by: z.string(), at: instant, reason: z.string() })

const item = z
  .object({
    key: z.string().meta({ description: 'Names it among those of its code, to accept it by.' }),
    employee: z.object({ id: z.int(), number: z.string(), name: z.string() }).nullable(),
    date: shownDate.nullable().meta({ description: 'The day; of a week its first one.' }),
    in: wallTime.nullable(),
    out: wallTime.nullable(),
    minutes: minutes.meta({ description: 'Those that are meant: lost, away, outside the plan, of a week.' }),
    weekFindings: z.array(weekFinding),
    requestIds: z.array(z.int()),
    source: z.object({ name: z.string(), nameEn: z.string() }).nullable(),
    badge: z.string().nullable(),
    nameAtSource: z.string().nullable(),
    punches: z.int().nullable(),
    time: z.string().nullable().meta({ description: 'As the source said it, or how far it was read.' }),
    remindedAt: instant.nullable(),
    accepted: accepted.nullable(),
  })
  .meta({ id: 'BoardItem' })

export const board = z
  .object({
    department,
    month,
    today: localDate,
    mayAct: z.boolean().meta({ description: 'Whether the reader may accept, remind and ask here.' }),
    codes: z.array(
      z.object({
        code: boardCode,
        blocks: z.boolean().meta({ description: 'Whether the month is not closed before it is cleared.' }),
        owner,
        acceptable: z.boolean(),
        count: z.int().meta({ description: 'Those that are not accepted.' }),
        accepted: z.int(),
        people: z.int().meta({ description: 'Of how many people, the accepted ones too.' }),
        items: z.array(item).meta({ description: 'The first of them; those that are accepted come last.' }),
      }),
    ),
  })
  .meta({ id: 'Board' })

export const openMonth = z
  .object({
    month,
    departments: z
      .array(
        z.object({
          department,
          people: z.int(),
          blockers: z
            .array(z.object({ code: boardCode, count: z.int() }))
            .meta({ description: 'What keeps the month from closing, mended or accepted ones left out.' }),
        }),
      )
      .meta({ description: 'Those that have people in the month, by name.' }),
  })
  .meta({ id: 'OpenMonth' })

const id = z.int().min(1).max(2_147_483_647)
const personDates = z.array(z.object({ employeeId: id, date: localDate })).min(1)
const reason = z.string().trim().max(1000)

export const acceptFindingsBody = z
  .object({
    code: boardCode,
    keys: z
      .array(z.string().max(600))
      .min(1)
      .max(500)
      .meta({ description: 'As the board names them; what has changed since is named otherwise.' }),
    reason,
  })
  .meta({ id: 'AcceptFindings' })

export const acceptedFindings = z
  .object({
    accepted: z.int(),
    gone: z.int().meta({ description: 'Those that have changed since, or were accepted already.' }),
  })
  .meta({ id: 'AcceptedFindings' })

export const takeBackAcceptedBody = acceptFindingsBody.omit({ reason: true }).meta({ id: 'TakeBackAccepted' })
export const takenBackAccepted = z.object({ takenBack: z.int() }).meta({ id: 'TakenBackAccepted' })

export const remindBody = z.object({ days: personDates.max(500) }).meta({ id: 'RemindOfDays' })
export const reminded = z.object({ reminded: z.int() }).meta({ id: 'RemindedOfDays' })

export const boardRepairsBody = z.object({ days: personDates.max(100) }).meta({ id: 'BoardRepairsOf' })
export const boardRepairs = z
  .object({ repairs: z.array(ownRepairs.shape.repairs.element.extend({ employeeId: z.int() })) })
  .meta({ id: 'BoardRepairs' })

export const askBoardRepairsBody = z
  .object({
    reason,
    days: personDates.max(100),
  })
  .meta({ id: 'AskBoardRepairs' })
export const askedBoardRepairs = z
  .object({
    asked: z.array(
      z.object({
        employeeId: z.int(),
        date: shownDate,
        requestId: z.int().nullable(),
        refusal: z.string().nullable().meta({ description: 'Why it was not asked for; null if it was.' }),
      }),
    ),
  })
  .meta({ id: 'AskedBoardRepairs' })
