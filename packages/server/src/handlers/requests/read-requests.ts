import { wallText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { listKinds } from '../../db/requests/kinds.ts'
import { listRequests, type RequestListRow } from '../../db/requests/read-requests.ts'
import { assertMay, assertMayForOwn } from '../access/assert-may.ts'
import { recordReading } from '../access/record-audit.ts'
import { departmentsWithin } from '../people/departments-within.ts'
import { loadDeciding, standingOf } from './deciding.ts'

export const requestBoxes = ['mine', 'inbox', 'all'] as const
/** One's own; those that wait for one's decision; all within reach. */
export type RequestBox = (typeof requestBoxes)[number]

export interface ReadRequestsInput {
  box: RequestBox
  status?: RequestListRow['status'] | undefined
  before?: number | undefined
  /** With a date from here, or until here. */
  from?: string | undefined
  to?: string | undefined
  limit: number
}

/** Requests within a dates' reach are those of departments on these dates. */
const everFrom = '1900-01-01'
const everTo = '2999-12-31'

/** A page of requests, the newest first, each with what the reader may do with it. */
export async function readRequests(ctx: Context, actor: Actor, input: ReadRequestsInput) {
  const { status = null, before = null, from = null, to = null, limit } = input
  if (input.box === 'inbox') return page(await readInbox(ctx, actor, before, limit + 1), limit)
  const within = input.box === 'mine' ? ownOf(actor) : await reachOf(ctx, actor)
  const rows = await listRequests(ctx.db, { within, status, before, from, to }, limit + 1)
  return page(await withStanding(ctx, actor, rows), limit)
}

const ownOf = (actor: Actor) => ({ employeeId: assertMayForOwn(actor, 'read-requests'), departments: [] })

/** Whose requests somebody reads; null for everybody's. Reading others' is taken down. */
async function reachOf(ctx: Context, actor: Actor) {
  const { company, departmentIds, self } = assertMay(actor, 'read-requests')
  const employeeId = self && actor.kind === 'person' ? actor.employeeId : null
  if (company || departmentIds.length > 0)
    await recordReading(ctx, actor, { action: 'read-requests', subject: 'requests' })
  if (company) return null
  const dates = { from: everFrom, to: everTo }
  return { employeeId, departments: await departmentsWithin(ctx.db, departmentIds, dates) }
}

/** What waits for somebody's decision: a company has as many open requests as fit into one look. */
async function readInbox(ctx: Context, actor: Actor, before: number | null, limit: number) {
  const open = await listRequests(ctx.db, { ...everybodys, status: 'pending', before }, mostOpen)
  return (await withStanding(ctx, actor, open)).filter(({ mayDecide }) => mayDecide).slice(0, limit)
}

const mostOpen = 10_000
const everybodys = { within: null, from: null, to: null }

async function withStanding(ctx: Context, actor: Actor, rows: readonly RequestListRow[]) {
  const may = await loadDeciding(
    ctx,
    ctx.db,
    rows.map(({ employee }) => ({ employeeId: employee.id })),
  )
  return rows.map((row) => {
    const standing =
      actor.kind === 'person' && row.status === 'pending'
        ? standingOf(actor, may({ ...row, employeeId: row.employee.id }))
        : null
    const isOwn = actor.kind === 'person' && actor.employeeId === row.employee.id
    return {
      ...row,
      askedAt: row.askedAt.toString(),
      days: row.days.map(({ asked, ...day }) => ({ ...day, asked: inWords(asked) })),
      mayDecide: standing !== null,
      mayWithdraw: isOwn && row.status === 'pending',
    }
  })
}

/** What was asked, with times as people write them. */
function inWords({ part, breaks, correction, excuse }: RequestListRow['days'][number]['asked']) {
  return {
    unit: part.unit,
    which: 'which' in part ? part.which : null,
    from: part.unit === 'hours' ? wallText(part.from) : null,
    to: part.unit === 'hours' ? wallText(part.to) : null,
    breaks: (breaks ?? []).map(([from, to]): [string, string] => [wallText(from), wallText(to)]),
    correction: correction
      ? {
          in: correction.in === undefined ? null : wallText(correction.in),
          out: correction.out === undefined ? null : wallText(correction.out),
          segment: correction.segment ?? null,
        }
      : null,
    excuse: excuse ?? null,
  }
}

function page<T extends { id: number }>(found: readonly T[], limit: number) {
  const requests = found.slice(0, limit)
  return { requests, next: found.length > limit ? requests.at(-1)!.id : null }
}

/** What can be asked for here. */
export async function readRequestKinds(ctx: Context, actor: Actor) {
  assertMay(actor, 'ask-requests')
  return {
    kinds: (await listKinds(ctx.db))
      .filter(({ retired }) => !retired)
      .map(({ retired: _, id: __, ...kind }) => kind),
  }
}
