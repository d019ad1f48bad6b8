import type { CheckpointResponse } from '@rollcall/contract/ingest'

const warnDays = 30

/**
 * What to say of a token that ends soon; null while there is time. An agent must not fall silent a year after
 * somebody installed it.
 */
export function tokenWarning({
  tokenExpiresAt,
  now,
}: Pick<CheckpointResponse, 'tokenExpiresAt' | 'now'>): string | null {
  if (tokenExpiresAt === null) return null
  const days = Temporal.Instant.from(now).until(tokenExpiresAt).total('hours') / 24
  if (days > warnDays) return null
  return `The token of this agent ends on ${tokenExpiresAt.slice(0, 10)}, in ${Math.floor(days)} days. Rotate it on the page Tokens and set ROLLCALL_SOURCE_TOKEN to the new one.`
}
