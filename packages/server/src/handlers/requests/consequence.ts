import {
  approvedOvertime,
  type DayNumber,
  type DayResult,
  dateText,
  deriveDay,
  judgeWeek,
  type PersonLaw,
  weekStart,
} from '@rollcall/core'
import type { Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import { listAway } from '../../db/requests/away.ts'
import { loadFacts } from '../days/facts.ts'
import { loadLaws } from '../people/laws.ts'
import { type Consequence, shownAway, shownDay, shownWeek } from './shown-consequence.ts'

/** Whose dates are asked for. */
export interface Asked {
  employeeId: number
  days: readonly DayNumber[]
}

/** What days come to, and the law of whose days they are. */
export interface Outlook {
  lawOf: (employeeId: number) => PersonLaw
  results: ReadonlyMap<string, ForeseenDay>
}

/** A day's result, and what approved overtime it has. */
interface ForeseenDay {
  result: DayResult
  overtime: number
}

/** More dates of one request change the same way. */
const mostListed = 31

const keyOf = (employeeId: number, day: DayNumber) => `${employeeId}@${day}`

/** What the weeks of these dates come to by the facts that this connection sees, stored or not. */
export async function loadOutlook(ctx: Context, tx: Db, asked: readonly Asked[]): Promise<Outlook> {
  const lawOf = await loadLaws(
    tx,
    asked.map(({ employeeId }) => employeeId),
  )
  const keys = [...new Map(asked.flatMap((one) => keysOf(one, lawOf)))]
    .map(([, key]) => key)
    .sort((a, b) => a.employeeId - b.employeeId || a.day - b.day)
  const facts = await loadFacts(tx, keys)
  const asOf = ctx.clock.now().epochMilliseconds
  return {
    lawOf,
    results: new Map(
      keys.map((key) => {
        const ofDay = facts.factsOn(key, asOf, facts.completeThroughOn(key))
        const foreseen = { result: deriveDay(ofDay), overtime: approvedOvertime(ofDay.dates[2]) }
        return [keyOf(key.employeeId, key.day), foreseen]
      }),
    ),
  }
}

const keysOf = ({ employeeId, days }: Asked, lawOf: Outlook['lawOf']) =>
  weeksOf(days, lawOf(employeeId))
    .flat()
    .map((day) => [keyOf(employeeId, day), { employeeId, day }] as const)

/** The whole weeks that these dates lie in. */
function weeksOf(days: readonly DayNumber[], law: PersonLaw): DayNumber[][] {
  const starts = days.map((day) => weekStart(day, law.rulesOn(day).weekStartsOn))
  return [...new Set(starts)]
    .sort((a, b) => a - b)
    .map((first) => Array.from({ length: 7 }, (_, place) => first + place))
}

/**
 * What each of these requests does, taken as approved: `before` is what their weeks came to without them.
 */
export async function consequencesOf(
  ctx: Context,
  tx: Db,
  asked: readonly Asked[],
  before: Outlook,
): Promise<Consequence[]> {
  const after = await loadOutlook(ctx, tx, asked)
  const away = await listAway(
    tx,
    asked.flatMap(({ employeeId, days }) => days.slice(0, mostListed).map((day) => ({ employeeId, day }))),
  )
  return asked.map(({ employeeId, days }) => {
    const law = after.lawOf(employeeId)
    const weeks = weeksOf(days, law)
    const dayOf = ({ results }: Outlook, day: DayNumber) => results.get(keyOf(employeeId, day))!
    const face = (outlook: Outlook, week: readonly DayNumber[]) => {
      const days = week.map((day) => weekDay(dayOf(outlook, day)))
      return judgeWeek(week[0]!, days, law.rulesOn(week[0]!), law.rulesOn)
    }
    return {
      days: weeks
        .flat()
        .map((day) => ({
          day,
          before: shownDay(dayOf(before, day).result),
          after: shownDay(dayOf(after, day).result),
        }))
        .filter(
          (each) => days.includes(each.day) || JSON.stringify(each.before) !== JSON.stringify(each.after),
        )
        .slice(0, mostListed)
        .map(({ day, ...faces }) => ({ date: dateText(day), ...faces })),
      weeks: weeks.map((week) => ({
        firstDay: dateText(week[0]!),
        lastDay: dateText(week[6]!),
        mostMinutes: face(after, week).mostMinutes,
        before: shownWeek(face(before, week)),
        after: shownWeek(face(after, week)),
      })),
      away: away
        .filter((row) => row.employeeId === employeeId && days.includes(row.day))
        .map(({ day, team, people }) => ({ date: dateText(day), team, people: people.map(shownAway) })),
    }
  })
}

/** A day to come adds its approved overtime to what it requires. */
const weekDay = ({ result, overtime }: ForeseenDay) => ({
  ...result,
  requiredMinutes: result.requiredMinutes + (result.settled ? 0 : overtime),
})
