import { dayNumberAt } from '@rollcall/core'
import { type Tap, tapsOf } from '@rollcall/sandbox/company/punches'
import { setUpCompany } from '@rollcall/sandbox/demo/set-up-company'
import { systemActor } from '@rollcall/server/context'
import { deriveWorkDays, recordPunches } from '@rollcall/server/handlers'
import type { TestContext } from '@rollcall/testing'

const seoulMs = 9 * 3_600_000

export interface SampleClock {
  /** Sends what was tapped until then and derives, as agents and worker do. */
  goOnTo(instant: Temporal.Instant): Promise<void>
  /** How many rows were sent. */
  sent(): number
}

/**
 * The sample company by the clock of a test: nothing happens but what the clock is set to. The taps of the
 * last
 * `days` are there.
 */
export async function startSampleClock(
  { ctx }: Pick<TestContext, 'ctx'>,
  options: { people: number; days: number },
): Promise<SampleClock> {
  const { company, tokens } = await setUpCompany(ctx, options.people, options.days)
  const [headquarters, plant] = tokens.map(({ sourceId }) => sourceId)
  const today = dayNumberAt(ctx.clock.now().epochMilliseconds + seoulMs)
  const days = Array.from({ length: options.days + 2 }, (_, index) => today - options.days + index)
  const ahead = days.flatMap((day) => tapsOf(company, day)).sort((a, b) => a.insertedLocal - b.insertedLocal)
  let sent = 0

  const push = async (sourceId: number, taps: readonly Tap[]) => {
    const readThrough = ctx.clock.now()
    const rows = taps.map(sourceRow)
    await recordPunches(ctx, systemActor, { sourceId, from: null, to: null, readThrough, rows })
    sent += rows.length
  }
  const goOnTo = async (instant: Temporal.Instant) => {
    ctx.clock.set(instant.toString())
    const coming = ahead.findIndex((tap) => tap.insertedLocal * 1000 > instant.epochMilliseconds + seoulMs)
    const taps = ahead.splice(0, coming === -1 ? ahead.length : coming)
    const at = (site: Tap['site']) => taps.filter((tap) => tap.site === site)
    await push(headquarters!, at('headquarters'))
    await push(plant!, at('plant'))
    await deriveWorkDays(ctx)
  }
  await goOnTo(ctx.clock.now())
  return { goOnTo, sent: () => sent }
}

/** A tap as the agent of its source pushes it. */
function sourceRow(tap: Tap) {
  const time = new Date(tap.local * 1000).toISOString().slice(0, 19).replace('T', ' ')
  const codes =
    tap.site === 'headquarters' ? { in: '1', out: '2', none: '0' } : { in: 'I', out: 'O', none: 'I' }
  return { badge: tap.badge ?? '', time, direction: codes[tap.key], terminal: String(tap.terminal) }
}
