import { SignIn } from '@rollcall/server/auth'
import { type Context, systemActor } from '@rollcall/server/context'
import { type CreateUserInput, createUser, useAccessLink } from '@rollcall/server/handlers'
import type { ServerOptions } from '@rollcall/server/http'

export const testPassword = 'seven-quiet-herons-at-dusk'

/** What a server of a test stands on, beside its context: sign-in over the same database. */
export function testServerOptions(
  ctx: Context,
  databaseUrl: string,
  more: Partial<ServerOptions> & { oidc?: ConstructorParameters<typeof SignIn>[0]['oidc'] } = {},
): ServerOptions {
  const { oidc = null, ...options } = more
  const publicUrl = options.publicUrl ?? 'http://localhost:8080'
  const signIn = new SignIn({
    databaseUrl,
    publicUrl,
    secret: 'known to every reader of these tests',
    oidc,
    logger: ctx.logger,
  })
  return {
    ctx,
    signIn,
    twoFactorRoles: ['administrator'],
    publicUrl,
    sampleAccounts: [],
    webDir: '',
    subscribe: () => () => {},
    ...options,
  }
}

/** A user with the password of all tests, through the handlers. @returns the id */
export async function addTestUser(
  ctx: Context,
  user: Pick<CreateUserInput, 'email'> & Partial<CreateUserInput>,
): Promise<string> {
  const { userId, link } = await createUser(ctx, systemActor, {
    name: user.email,
    employeeId: null,
    grants: [],
    ...user,
  })
  await useAccessLink(ctx, { token: link.token, password: testPassword, address: '127.0.0.1' })
  return userId
}
