import type { Context } from '../../context.ts'
import { type ClockDifferences, type ClockFinding, clockFindings } from '../sources/clock-findings.ts'

const clocks: Record<ClockFinding, { whose: string; remedy: string; secondsOf: keyof ClockDifferences }> = {
  'agent-clock': {
    whose: "The clock of the agent's host",
    remedy: 'Let it be set by NTP.',
    secondsOf: 'agentSeconds',
  },
  'source-clock': {
    whose: "The security system's clock",
    remedy: 'Let it be set by NTP, and see that the zone of the source is right.',
    secondsOf: 'sourceSeconds',
  },
}

/** Says once that a clock is off, and once that it is right again; `before` is what was known. */
export function logClocks(
  { logger }: Context,
  source: string,
  before: ClockDifferences,
  now: ClockDifferences,
): void {
  const known = clockFindings(before)
  const found = clockFindings(now)
  for (const [finding, { whose, remedy, secondsOf }] of Object.entries(clocks) as [
    ClockFinding,
    (typeof clocks)[ClockFinding],
  ][]) {
    const seconds = Math.round(now[secondsOf] ?? 0)
    if (found.includes(finding) && !known.includes(finding))
      logger.warn(
        { source, finding, seconds },
        `${whose} is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} the server's. ${remedy}`,
      )
    else if (known.includes(finding) && !found.includes(finding))
      logger.info({ source, finding, seconds }, `${whose} is right again.`)
  }
}
