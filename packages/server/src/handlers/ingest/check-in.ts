import type { Actor, Context } from '../../context.ts'
import { insertPunches } from '../../db/ingest/punches.ts'
import {
  findLastPress,
  findPress,
  giveWebBadge,
  insertPress,
  type WebPress,
} from '../../db/ingest/web-presses.ts'
import type { Db } from '../../db/kit/connect.ts'
import { lockPeople } from '../../db/kit/locks.ts'
import { webSourceId } from '../../db/sources/sources.ts'
import { ForbiddenError, InvalidInputError } from '../../errors.ts'
import { assertMayForOwn } from '../access/assert-may.ts'
import { recordAudit } from '../access/record-audit.ts'
import { carryOut } from '../days/carry-out.ts'
import { markPunchDates } from '../days/marks.ts'
import { findStanding, type Standing } from './standing.ts'

export interface CheckInInput {
  /** Made by who presses: the same key again is the same press. */
  key: string
  direction: 'in' | 'out'
}

export interface CheckedIn {
  at: string
  direction: 'in' | 'out'
  place: 'office' | 'remote'
  /** False where it is a press that came before. */
  isNew: boolean
}

/** Whoever presses again this soon means the same. */
const sameSeconds = 10

/**
 * Checks somebody in or out on the web: a punch like another, at the server's time (rules.md §5.6). It counts
 * from the networks of her site, and from anywhere on a date with a remote part (ADR 20). Sent twice, or
 * pressed twice within seconds, it is one; the day follows in the same act.
 * @throws ForbiddenError for who is not employed today, and from where it does not count
 */
export async function checkIn(ctx: Context, actor: Actor, input: CheckInInput): Promise<CheckedIn> {
  const employeeId = assertMayForOwn(actor, 'check-in')
  const { done } = await carryOut(ctx, { dryRun: false }, async (tx) => {
    await lockPeople(tx, [employeeId])
    const known = await findPress(tx, input.key)
    if (known !== null && (known.employeeId !== employeeId || known.direction !== input.direction))
      throw keyTaken()
    const now = ctx.clock.now()
    const last = known ?? (await findLastPress(tx, employeeId, now.subtract({ seconds: sameSeconds })))
    if (last !== null && (last === known || last.direction === input.direction))
      return { plans: 0, press: last, isNew: false }
    const standing = await findStanding(tx, employeeId, actor.address, now)
    if (standing.from === null) throw refusalOf(standing)
    const at = now.round({ smallestUnit: 'millisecond', roundingMode: 'floor' })
    const press: WebPress = { ...input, employeeId, at, ...standing.from }
    if (!(await insertPress(tx, press))) throw keyTaken()
    await storePunch(tx, press, now)
    await recordAudit(tx, ctx, actor, {
      action: input.direction === 'in' ? 'check-in' : 'check-out',
      subject: `employee:${employeeId}`,
      employeeId,
      after: { at: at.toString(), ...standing.from },
    })
    return { plans: 0, press, isNew: true }
  })
  const { press, isNew } = done
  return { at: press.at.toString(), direction: press.direction, place: press.place, isNew }
}

async function storePunch(tx: Db, { employeeId, at, direction }: WebPress, now: Temporal.Instant) {
  const badge = `web-${employeeId}`
  await giveWebBadge(tx, badge, employeeId, at)
  const punch = { badge, at: at.epochMilliseconds, direction, meaning: direction, terminal: '' }
  const time = at.toString({ smallestUnit: 'millisecond' }).replace('T', ' ').replace('Z', '')
  await insertPunches(tx, webSourceId, [{ ...punch, time }], now)
  await markPunchDates(tx, webSourceId, [punch], 'punch')
}

function refusalOf({ employed, address, date }: Standing): ForbiddenError {
  if (!employed)
    return new ForbiddenError(
      `You are not employed here on ${date}. Ask HR if that is wrong.`,
      'not-employed',
    )
  return new ForbiddenError(
    `From ${address ?? 'this address'} a check-in does not count today. Use the terminal at the door, or ask for remote work.`,
    'network-does-not-count',
  )
}

const keyTaken = () =>
  new InvalidInputError([
    { field: 'key', code: 'key-taken', message: 'belongs to another press. Make a new one.' },
  ])
