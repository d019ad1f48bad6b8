import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { authenticateToken } from '@rollcall/server/handlers'
import { newToken, type TokenOf } from './set-up-company.ts'

/**
 * The token of a source that lies beside the sandbox's data, as long as it is valid; so that starting again
 * makes no second one.
 */
export const keptTokens =
  (dataDir: string): TokenOf =>
  async (ctx, source) => {
    const file = join(dataDir, `source-${source.id}.token`)
    const kept = await readFile(file, 'utf8').catch(() => null)
    if (kept !== null && (await isValid(kept))) return kept
    const made = await newToken(ctx, source)
    await writeFile(file, made, { mode: 0o600 })
    return made

    async function isValid(token: string): Promise<boolean> {
      return await authenticateToken(ctx, token, '127.0.0.1').then(
        (actor) => actor.kind === 'source' && actor.sourceId === source.id,
        () => false,
      )
    }
  }
