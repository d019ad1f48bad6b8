import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '@rollcall/server/context'
import { systemActor } from '@rollcall/server/context'
import { authenticateToken, createToken, readTokens, revokeToken } from '@rollcall/server/handlers'
import type { TokenOf } from './set-up-company.ts'

/**
 * The token of a source that lies beside the sandbox's data, as long as it is valid; so that starting again
 * makes no second one. One that a killed start made and did not write down is known to nobody, and ends.
 */
export const keptTokens =
  (dataDir: string): TokenOf =>
  async (ctx, source) => {
    const file = join(dataDir, `source-${source.id}.token`)
    const kept = await readFile(file, 'utf8').catch(() => null)
    if (kept !== null && (await isValid(kept))) return kept
    const label = `${source.name} (sandbox)`
    await endTokens(ctx, source.id, label)
    const { token } = await createToken(ctx, systemActor, { sourceId: source.id, label })
    await writeFile(file, token, { mode: 0o600 })
    return token

    async function isValid(token: string): Promise<boolean> {
      return await authenticateToken(ctx, token, '127.0.0.1').then(
        (actor) => actor.kind === 'source' && actor.sourceId === source.id,
        () => false,
      )
    }
  }

async function endTokens(ctx: Context, sourceId: number, label: string): Promise<void> {
  const { tokens } = await readTokens(ctx, systemActor)
  for (const token of tokens)
    if (token.sourceId === sourceId && token.label === label) await revokeToken(ctx, systemActor, token.id)
}
