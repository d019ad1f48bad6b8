import { createHash } from 'node:crypto'
import type { Context } from '../../context.ts'
import { loadSettledDigests } from '../../db/days/verify.ts'

const peopleAtOnce = 200

/**
 * One line over all settled days judged by `asOf` (default: now), by employee number and date: two
 * installations that were given the same facts print the same.
 */
export async function digestWorkLogs(
  ctx: Context,
  options: { asOf?: Temporal.Instant } = {},
): Promise<string> {
  const digest = createHash('sha256')
  const asOf = options.asOf ?? ctx.clock.now()
  for (let after = ''; ; ) {
    const people = await loadSettledDigests(ctx.db, asOf, after, peopleAtOnce)
    if (people.length === 0) return digest.digest('hex')
    for (const { number, lines } of people) if (lines !== '') digest.update(`${number} ${lines}\n`)
    after = people.at(-1)!.number
  }
}
