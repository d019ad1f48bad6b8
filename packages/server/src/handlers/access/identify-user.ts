import type { Grant, Role } from '@rollcall/core'
import type { Context, PersonActor } from '../../context.ts'
import { loadSessionAccess } from '../../db/access/user-access.ts'

/** Everything but a password alone shows two factors, or leaves them to the company's single sign-on. */
const strong = new Set(['secondFactor', 'passkey', 'sso'])
/** A session ends so long after sign-in, used or not (OWASP ASVS 5, 7.3.2). */
const mostHours = 30 * 24

export interface Identified {
  actor: PersonActor
  /** How the session came to be: password, secondFactor, passkey or sso. */
  method: string | null
  usedAt: Temporal.Instant
}

/**
 * Who a session belongs to, with the roles that hold at this moment; null if it has ended or the user is
 * gone. One query.
 */
export async function identifyUser(
  ctx: Context,
  session: { token: string; address: string },
): Promise<Identified | null> {
  const now = ctx.clock.now()
  const user = await loadSessionAccess(ctx.db, session.token, now, now.subtract({ hours: mostHours }))
  if (!user) return null
  const held = user.grants as Grant[]
  const isStrong = strong.has(user.method ?? '')
  const own: Grant[] = user.employeeId === null ? [] : [{ role: 'employee', departmentId: null }]
  const actor: PersonActor = {
    kind: 'person',
    name: user.email,
    address: session.address,
    userId: user.userId,
    sessionId: user.sessionId,
    employeeId: user.employeeId,
    grants: [...own, ...held.filter(({ role }) => isStrong || !needsTwoFactors(role))],
    needsSecondFactor: !isStrong && held.some(({ role }) => needsTwoFactors(role)),
  }
  return { actor, method: user.method, usedAt: user.usedAt }
}

const needsTwoFactors = (role: Role) => role === 'administrator'
