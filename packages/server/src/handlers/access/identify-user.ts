import type { Grant, Role } from '@rollcall/core'
import type { Context, PersonActor } from '../../context.ts'
import type { SignInMethod } from '../../db/access/sessions.ts'
import { loadSessionAccess, type SessionAccessRow } from '../../db/access/user-access.ts'

/** What shows two factors, or leaves them to the company's single sign-on. */
const strong: ReadonlySet<SignInMethod> = new Set(['secondFactor', 'passkey', 'sso'])
/** A session ends so long after sign-in, used or not (OWASP ASVS 5, 7.3.2). */
const mostHours = 30 * 24

export interface Identified {
  actor: PersonActor
  usedAt: Temporal.Instant
}

/**
 * Who a session belongs to, with the roles that hold at this moment; null if it has ended or the user is
 * gone. One query.
 */
export async function identifyUser(
  ctx: Context,
  session: { token: string; address: string; twoFactorRoles: readonly Role[] },
): Promise<Identified | null> {
  const now = ctx.clock.now()
  const which = { token: session.token, ids: null }
  const [user] = await loadSessionAccess(ctx.db, which, now, now.subtract({ hours: mostHours }))
  if (!user) return null
  return { actor: actorOf(user, session.address, session.twoFactorRoles), usedAt: user.usedAt }
}

/**
 * Who these sessions belong to, by their ids, without those that have ended: a stream that stays open asks
 * again.
 */
export async function identifySessions(
  ctx: Context,
  ids: readonly string[],
  twoFactorRoles: readonly Role[],
): Promise<Map<string, PersonActor>> {
  if (ids.length === 0) return new Map()
  const now = ctx.clock.now()
  const users = await loadSessionAccess(ctx.db, { token: null, ids }, now, now.subtract({ hours: mostHours }))
  return new Map(users.map((user) => [user.sessionId, actorOf(user, null, twoFactorRoles)]))
}

function actorOf(
  user: SessionAccessRow,
  address: string | null,
  twoFactorRoles: readonly Role[],
): PersonActor {
  const held = user.grants as Grant[]
  const rests = ({ role }: Grant) => !strong.has(user.method) && twoFactorRoles.includes(role)
  const own: Grant[] = user.employeeId === null ? [] : [{ role: 'employee', departmentId: null }]
  return {
    kind: 'person',
    name: user.email,
    address,
    userId: user.userId,
    sessionId: user.sessionId,
    employeeId: user.employeeId,
    signedInAt: user.signedInAt,
    grants: [...own, ...held.filter((grant) => !rests(grant))],
    resting: held.filter(rests),
  }
}
