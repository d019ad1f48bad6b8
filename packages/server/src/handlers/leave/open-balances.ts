import { dateText, dayNumber, leaveLedger, leaveYearEnd, parseDate } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { Db } from '../../db/kit/connect.ts'
import {
  findLeaveActByKey,
  insertLeaveAct,
  insertLeaveEntries,
  listIdsByNumber,
  type NewLeaveEntry,
} from '../../db/leave/leave-acts.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMay } from '../access/assert-may.ts'
import { recordAudits } from '../access/record-audit.ts'
import { carryOut } from '../days/carry-out.ts'
import { todayOfCompany } from '../people/today-of.ts'
import { changedBalances } from './changed-balances.ts'
import { type LeaveRefusalCode, leaveRefusal, wrongField } from './leave-refusals.ts'
import { lockLedgers } from './lock-ledgers.ts'
import { loadLeave, type PersonLeave } from './person-leave.ts'
import type { WrittenLeave } from './write-leave.ts'

/** What was left at the end of a date, as somebody wrote it. */
export interface OpeningRow {
  number: string
  days: number
  date: string
  /** The last day on which it can be used; by the year of leave it lies in where nobody says it. */
  until: string | null
}

export interface OpenBalancesInput {
  key: string
  reason: string
  rows: readonly OpeningRow[]
}

export interface RefusedOpening {
  /** Its place among the rows, from 1. */
  row: number
  field: 'number' | 'days' | 'date' | 'until'
  code: LeaveRefusalCode
}

export interface OpenedBalances extends WrittenLeave {
  /** What is wrong with rows; nothing is written while anything is. */
  refused: RefusedOpening[]
}

/**
 * Brings in what people had left where leave was kept before: the ledger of each begins on the day after its
 * date. All rows or none: a dry run says which are refused, the act itself refuses them all.
 * @throws InvalidInputError, ForbiddenError
 */
export async function openBalances(
  ctx: Context,
  actor: Actor,
  { key, reason, rows }: OpenBalancesInput,
  { dryRun }: { dryRun: boolean },
): Promise<OpenedBalances> {
  assertMay(actor, 'write-leave')
  if (reason.trim() === '') throw leaveRefusal('reason', 'leave-reason-missing')
  const { done } = await carryOut(ctx, { dryRun }, async (tx) => {
    const byNumber = await listIdsByNumber(
      tx,
      rows.map(({ number }) => number),
    )
    const own = actor.kind === 'person' ? actor.employeeId : null
    const ids = [...byNumber.values()].filter((id) => id !== own).sort((a, b) => a - b)
    const today = await todayOfCompany(tx, ctx.clock.now())
    await lockLedgers(tx, actor, ids, { on: today, today })
    const known = await findLeaveActByKey(tx, key)
    if (known !== null) {
      if (known.kind !== 'opening') throw leaveRefusal('key', 'leave-key-taken')
      return { plans: 0, actId: known.id, isNew: false, people: [], refused: [] }
    }
    const before = await loadLeave(tx, ids, dayNumber(today))
    const times = Map.groupBy(rows, ({ number }) => number)
    const read = rows.map((row, place) => {
      const id = byNumber.get(row.number)
      const fault = ofPerson(id, own, times.get(row.number)!.length)
      const said = fault ? { field: 'number' as const, code: fault } : readRow(row, before.get(id!)!, today)
      return 'code' in said ? { row: place + 1, ...said } : said
    })
    const refused = read.flatMap((one) => ('code' in one ? [one] : []))
    if (refused.length > 0 && !dryRun) throw refusalOf(refused)
    const entries = read.flatMap((one) => ('code' in one ? [] : [one]))
    const act = { key, kind: 'opening' as const, reason: reason.trim() }
    const actId = await insertLeaveAct(tx, {
      ...act,
      ...{ at: ctx.clock.now(), madeBy: `${actor.kind}:${actor.name}` },
    })
    if (actId === null) throw leaveRefusal('key', 'leave-key-taken')
    await insertLeaveEntries(tx, actId, 'opening', entries)
    await recordOpenings(ctx, tx, actor, actId, entries, act.reason)
    const people = changedBalances(before, await loadLeave(tx, ids, dayNumber(today)), dayNumber(today))
    return { plans: 0, actId, isNew: true, people, refused }
  })
  return { actId: done.actId, isNew: done.isNew, people: done.people, refused: done.refused }
}

const recordOpenings = (
  ctx: Context,
  tx: Db,
  actor: Actor,
  actId: number,
  entries: readonly NewLeaveEntry[],
  reason: string,
) =>
  recordAudits(
    tx,
    ctx,
    actor,
    entries.map(({ employeeId, minutes, on, until }) => ({
      action: 'write-leave',
      subject: `leave-act:${actId}`,
      employeeId,
      after: { kind: 'opening', minutes, on: dateText(on), until: until === null ? null : dateText(until) },
      reason,
    })),
  )

const mostDays = 366

/** Why nothing can be brought in for whom a row names. */
function ofPerson(id: number | undefined, own: number | null, rows: number): LeaveRefusalCode | null {
  if (id === undefined) return 'leave-number-unknown'
  if (id === own) return 'leave-number-own'
  return rows > 1 ? 'leave-number-twice' : null
}

function readRow(
  row: OpeningRow,
  leave: PersonLeave,
  today: string,
): NewLeaveEntry | Omit<RefusedOpening, 'row'> {
  const refuse = (field: RefusedOpening['field'], code: LeaveRefusalCode) => ({ field, code })
  const { facts } = leave
  if (facts === null) return refuse('number', 'leave-hired-unknown')
  if (!(row.days >= 0 && row.days <= mostDays)) return refuse('days', 'leave-days-wrong')
  const day = parseDate(row.date)
  if (day === null) return refuse('date', 'leave-date-wrong')
  if (row.date >= today) return refuse('date', 'leave-date-not-over')
  if (day < facts.hiredOn || day > (facts.lastDay ?? Infinity))
    return refuse('date', 'leave-date-not-employed')
  const on = day + 1
  if (leave.row.entries.some((entry) => entry.kind === 'opening' && entry.on >= on))
    return refuse('date', 'leave-opening-there')
  const until = row.until === null ? leaveYearEnd(facts, day) : parseDate(row.until)
  if (until === null) return refuse('until', 'leave-date-wrong')
  if (row.until !== null && until <= day) return refuse('until', 'leave-until-over')
  const minutes = Math.round(row.days * leaveLedger(facts, day).dayMinutes)
  return { employeeId: leave.row.id, on, minutes, until: minutes === 0 ? null : Math.max(until, on) }
}

const mostSaid = 100

const refusalOf = (refused: readonly RefusedOpening[]): InvalidInputError =>
  new InvalidInputError(
    refused
      .slice(0, mostSaid)
      .map(({ row, field, code }: RefusedOpening) => wrongField(`rows.${row - 1}.${field}`, code)),
  )
