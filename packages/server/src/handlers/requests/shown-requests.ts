import { type ActionReach, wallText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import type { RequestListRow } from '../../db/requests/read-requests.ts'
import { reachOfActor } from '../access/assert-may.ts'
import { loadDeciding, standingOf } from './deciding.ts'

/** Requests as they are shown, each with what the reader may do with it. */
export async function shownRequests(ctx: Context, actor: Actor, rows: readonly RequestListRow[]) {
  const may = await loadDeciding(
    ctx,
    ctx.db,
    rows.map(({ employee }) => ({ employeeId: employee.id })),
  )
  const cancels = reachOfActor(actor, 'cancel-requests')
  const asks = reachOfActor(actor, 'ask-requests')
  return rows.map((row) => {
    const isOpen = row.status === 'pending'
    const standing =
      actor.kind === 'person' && isOpen
        ? standingOf(actor, may({ ...row, employeeId: row.employee.id }))
        : null
    const isOwn = actor.kind === 'person' && actor.employeeId === row.employee.id
    return {
      ...row,
      askedAt: row.askedAt.toString(),
      days: row.days.map(({ asked, ...day }) => ({ ...day, asked: inWords(asked) })),
      mayDecide: standing !== null,
      mayWithdraw: isOpen && (isOwn || reachesOthers(asks)),
      mayCancel: row.status === 'approved' && !isOwn && reachesOthers(cancels),
    }
  })
}

/** What somebody reads of others is what they answer for (core/access). */
const reachesOthers = ({ company, departmentIds }: ActionReach) => company || departmentIds.length > 0

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
