import { createHash } from 'node:crypto'
import type { Context } from '../../context.ts'
import { loadSettledDigests } from '../../db/days/verify.ts'
import { loadPlanDigests } from '../../db/plans/plan-digests.ts'

const peopleAtOnce = 200

/**
 * One line over all plans with their origins and all settled days judged by `asOf` (default: now), by
 * employee number and date: two installations that were given the same facts print the same, whatever came
 * first.
 */
export async function digestWorkLogs(
  ctx: Context,
  options: { asOf?: Temporal.Instant } = {},
): Promise<string> {
  const digest = createHash('sha256')
  const asOf = options.asOf ?? ctx.clock.now()
  for (let after = ''; ; ) {
    const days = await loadSettledDigests(ctx.db, asOf, after, peopleAtOnce)
    if (days.length === 0) return digest.digest('hex')
    const plans = await loadPlanDigests(ctx.db, after, peopleAtOnce)
    for (const [kind, people] of Object.entries({ days, plans }))
      for (const { number, lines } of people) if (lines !== '') digest.update(`${kind} ${number} ${lines}\n`)
    after = days.at(-1)!.number
  }
}
