import { deriveWorkDays, digestWorkLogs, verifyWorkLogs } from '@rollcall/server/handlers'
import type { World } from './world.ts'

/** How a scenario ends: counts, days verified, and their digest. @returns what must not be, and the digest */
export async function settled(
  { office: { ctx }, counts }: World,
  report: (line: string) => void,
): Promise<{ wrong: string[]; digest: string }> {
  await deriveWorkDays(ctx)
  const verified = await verifyWorkLogs(ctx)
  const wrong = verified.differences.slice(0, 20).map((difference) => `verify: ${JSON.stringify(difference)}`)
  if (verified.pending > 0) wrong.push(`verify: ${verified.pending} days are pending.`)
  if (verified.checked === 0) wrong.push('verify looked at nothing.')
  for (const [what, number] of counts) report(`  ${number.toLocaleString('en').padStart(9)}  ${what}`)
  report(
    `  ${verified.checked.toLocaleString('en').padStart(9)}  days verified, ${verified.differences.length} differences`,
  )
  const digest = await digestWorkLogs(ctx)
  report(`  digest ${digest}`)
  return { wrong, digest }
}
