import { remarkableSeconds } from '@rollcall/contract/clocks'

/** How far clocks are ahead of the server's; null where nobody has said it. */
export interface ClockDifferences {
  agentSeconds: number | null
  sourceSeconds: number | null
}

export type ClockFinding = 'agent-clock' | 'source-clock'

/** Which clocks are so far off the server's that somebody has to set them. */
export function clockFindings({ agentSeconds, sourceSeconds }: ClockDifferences): ClockFinding[] {
  const off = (seconds: number | null) => Math.abs(seconds ?? 0) >= remarkableSeconds
  return [
    ...(off(agentSeconds) ? ['agent-clock' as const] : []),
    ...(off(sourceSeconds) ? ['source-clock' as const] : []),
  ]
}
