import type { Context, PersonActor } from '../../context.ts'
import { listPasskeys } from '../../db/access/credentials.ts'
import { countBackupCodes } from '../../db/access/second-factors.ts'
import { listSessions } from '../../db/access/sessions.ts'
import { listUserRows } from '../../db/access/users.ts'
import { UnauthorizedError } from '../../errors.ts'

/** How somebody signs in, and where they are signed in. */
export async function readAccount(ctx: Context, actor: PersonActor) {
  const [user] = await listUserRows(ctx.db, ctx.clock.now(), actor.userId)
  if (!user) throw new UnauthorizedError('Sign in again.')
  const sessions = await listSessions(ctx.db, actor.userId, ctx.clock.now())
  const passkeys = await listPasskeys(ctx.db, actor.userId)
  return {
    email: user.email,
    name: user.name,
    hasPassword: user.hasPassword,
    hasSso: user.hasSso,
    twoFactor: user.twoFactor,
    backupCodes: user.twoFactor ? await countBackupCodes(ctx.db, actor.userId) : 0,
    passkeys: passkeys.map((row) => ({ ...row, createdAt: row.createdAt?.toString() ?? null })),
    sessions: sessions.map((row) => ({
      ...row,
      createdAt: row.createdAt.toString(),
      seenAt: row.seenAt.toString(),
      current: row.id === actor.sessionId,
    })),
  }
}
