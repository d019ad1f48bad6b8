import type { Grant, Role } from '@rollcall/core'
import type { Context, PersonActor } from '../../context.ts'
import { loadUserAccess } from '../../db/access/user-access.ts'

/** How the session came to be: everything but a password alone shows two factors, or leaves them to the company's single sign-on. */
export interface SessionProof {
  userId: string
  sessionId: string
  method: string | null
  address: string
}

const strong = new Set(['secondFactor', 'passkey', 'sso'])

/** Who a session belongs to, with the roles that hold at this moment; null if the user is gone. */
export async function identifyUser(ctx: Context, session: SessionProof): Promise<PersonActor | null> {
  const user = await loadUserAccess(ctx.db, session.userId, ctx.clock.now())
  if (!user) return null
  const held = user.grants as Grant[]
  const isStrong = strong.has(session.method ?? '')
  const own: Grant[] = user.employeeId === null ? [] : [{ role: 'employee', departmentId: null }]
  return {
    kind: 'person',
    name: user.email,
    address: session.address,
    userId: user.userId,
    sessionId: session.sessionId,
    employeeId: user.employeeId,
    grants: [...own, ...held.filter(({ role }) => isStrong || !needsTwoFactors(role))],
    needsSecondFactor: !isStrong && held.some(({ role }) => needsTwoFactors(role)),
  }
}

const needsTwoFactors = (role: Role) => role === 'administrator'
