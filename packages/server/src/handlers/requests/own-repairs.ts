import { dateText, shownEvidence, wallText } from '@rollcall/core'
import type { Actor, Context } from '../../context.ts'
import { inSnapshot } from '../../db/kit/transaction.ts'
import { InvalidInputError } from '../../errors.ts'
import { assertMayForOwn } from '../access/assert-may.ts'
import { type AskedRequest, askRequest } from './ask-request.ts'
import { loadRepairs } from './load-repairs.ts'

/** What one's own days lack, each with the likely time of either side and what speaks for it. */
export async function readOwnRepairs(ctx: Context, actor: Actor) {
  const employeeId = assertMayForOwn(actor, 'ask-requests')
  const found = await inSnapshot(ctx.db, (tx) => loadRepairs(ctx, tx, employeeId))
  return {
    repairs: found.flatMap(({ day, repairs }) =>
      repairs.map((repair) => ({
        date: dateText(day),
        segment: repair.segment,
        isRemote: repair.isRemote,
        lacks: [...repair.lacks],
        in: repair.in && wallText(repair.in.time),
        out: repair.out && wallText(repair.out.time),
        evidence: shownEvidence(repair),
      })),
    ),
  }
}

export interface AskRepairInput {
  key: string
  date: string
  segment: number | null
  in?: string | undefined
  out?: string | undefined
  reason: string
}

/**
 * Asks for the correction of what a day lacks, at the times that are given. What speaks for the likely times
 * is found anew and kept with the request, so that whoever decides sees it: nobody brings evidence along.
 * @throws InvalidInputError where the day lacks nothing there any more
 */
export async function askRepair(
  ctx: Context,
  actor: Actor,
  input: AskRepairInput,
  options: { dryRun: boolean },
): Promise<AskedRequest> {
  const employeeId = assertMayForOwn(actor, 'ask-requests')
  const { key, date, segment, in: from, out: to, reason } = input
  return await askRequest(
    ctx,
    actor,
    {
      key,
      employeeId,
      kind: 'correction',
      reason,
      days: [
        {
          date,
          unit: 'day',
          correction: { in: from, out: to, ...(segment !== null && { segment }) },
        },
      ],
      findEvidence: async (tx) => {
        const found = await loadRepairs(ctx, tx, employeeId)
        const repair = found
          .find(({ day }) => dateText(day) === date)
          ?.repairs.find((one) => one.segment === segment)
        if (repair === undefined) throw nothingLacks(date)
        return shownEvidence(repair)
      },
    },
    options,
  )
}

const nothingLacks = (date: string) =>
  new InvalidInputError([
    {
      field: 'date',
      code: 'nothing-lacks',
      message: `On ${date} nothing is missing there any more, or it is asked for already. Load the page again.`,
      values: { date },
    },
  ])
