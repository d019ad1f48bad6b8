import type { SignIn } from '@rollcall/server/auth'
import { type Context, systemActor } from '@rollcall/server/context'
import { createUser, signInWithPassword, useAccessLink } from '@rollcall/server/handlers'

export const account = { email: 'bench@test.test', password: 'a-bench-under-the-old-elm' }
export const address = '127.0.0.1'

/** Somebody of HR who may sign in. */
export async function addAccount(ctx: Context): Promise<void> {
  const grants = [{ role: 'hr' as const, departmentId: null, from: '2026-01-01', until: null }]
  const user = { email: account.email, name: 'Bench', employeeId: null, grants }
  const { link } = await createUser(ctx, systemActor, user)
  await useAccessLink(ctx, { token: link.token, password: account.password, address })
}

/** Signs that account in. @returns what its browser sends */
export async function cookieOf(ctx: Context, signIn: SignIn): Promise<string> {
  const answer = await signInWithPassword(ctx, {
    ...account,
    from: { address, userAgent: null, cameWith: null },
    deviceOf: () => null,
  })
  if (answer.session === null) throw new Error('The user of this bench has no second factor.')
  return signIn.cookies.seal('session', answer.session, 600).split(';')[0]!
}
