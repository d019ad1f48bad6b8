import { dayNumber, minuteToWall, ownedRange, wallText } from '@rollcall/core'
import type { Context } from '../context.ts'
import { type DayPunchRow, readDays, readPunches } from '../db/read-days.ts'
import { findPerson } from '../db/read-people.ts'
import { NotFoundError } from '../errors.ts'
import { loadFacts } from './day-facts.ts'
import { shownLog, shownPerson, shownPlan } from './shown.ts'

/** A pass of the next morning may be carried over, so punches are shown from somewhat before the date to somewhat after it. */
const around = { hours: 3 }

/** One day of one person with every punch that it could own. @throws NotFoundError */
export async function readPersonDay(ctx: Context, input: { employeeId: number; date: string }) {
  const person = await findPerson(ctx.db, input.employeeId, input.date)
  if (!person) throw new NotFoundError(`Employee ${input.employeeId}`)
  const key = { employeeId: input.employeeId, day: dayNumber(input.date) }
  const facts = (await loadFacts(ctx.db, [key])).factsOn(key, 0, 0)
  const { zone } = facts.dates[2]
  const [from, until] = ownedRange(facts).map((at) => Temporal.Instant.fromEpochMilliseconds(at)) as [
    Temporal.Instant,
    Temporal.Instant,
  ]
  const [row] = await readDays(ctx.db, input.employeeId, input.date, input.date)
  const punches = await readPunches(ctx.db, input.employeeId, from.subtract(around), until.add(around))
  return {
    employee: shownPerson(person),
    date: input.date,
    zone: zone.zone,
    plan: shownPlan(row!.plan, row!.schedule),
    log: shownLog(row!),
    judgedAsOf: row!.judgedAsOf?.toString() ?? null,
    ownedFrom: from.toString(),
    ownedUntil: until.toString(),
    punches: punches.map((punch) => shownPunch(punch, (minute) => minuteToWall(zone, key.day, minute))),
  }
}

function shownPunch(punch: DayPunchRow, wallOf: (minute: number) => number) {
  const { epochMilliseconds } = punch.at
  const seconds = Math.floor(epochMilliseconds / 1000) % 60
  return {
    ...punch,
    at: punch.at.toString(),
    receivedAt: punch.receivedAt.toString(),
    wall: `${wallText(wallOf(Math.floor(epochMilliseconds / 60_000)))}:${String(seconds).padStart(2, '0')}`,
  }
}
