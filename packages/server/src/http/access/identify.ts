import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SignIn, SignInRequest } from '../../auth/sign-in.ts'
import type { Config } from '../../config.ts'
import type { Actor, AnyoneActor, Context, PersonActor } from '../../context.ts'
import { ForbiddenError, UnauthorizedError } from '../../errors.ts'
import {
  authenticateToken,
  identifyUser,
  idleSeconds,
  refreshSession,
  type SignInFrom,
} from '../../handlers/index.ts'

/**
 * Who may call a route at all; the handler decides the rest. A route that does not say is for who signed in,
 * or holds a token of the API.
 */
export type RouteAccess = 'anyone' | 'person' | 'personOrToken'

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: RouteAccess
  }
  interface FastifyRequest {
    actor: Actor
  }
}

/** What finding out who asks stands on. */
export interface Identification {
  ctx: Context
  signIn: SignIn
  /** Roles that rest until a second factor is shown. */
  twoFactorRoles: Config['twoFactorRoles']
}

/** Use makes a session last longer, at most so often. */
const refreshSeconds = 3600

/**
 * The token in the header, if any. Whoever asks for one asks here: what is a token to one reader and none to
 * another would open what neither guards.
 */
export const bearerOf = ({ authorization }: { authorization?: string | undefined }): string | undefined =>
  /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]

/** What the library may see of a request. */
export const signInRequestOf = (request: FastifyRequest): SignInRequest => ({
  cookie: request.headers.cookie,
  userAgent: request.headers['user-agent'],
  address: request.ip,
})

/** The browser that signs in. */
export const signInFromOf = (signIn: SignIn, request: FastifyRequest): SignInFrom => ({
  address: request.ip,
  userAgent: request.headers['user-agent'] ?? null,
  cameWith: signIn.cookies.open(request.headers.cookie, 'session'),
})

export const anyone = (request: FastifyRequest): AnyoneActor => ({
  kind: 'anyone',
  name: 'anyone',
  address: request.ip,
})

/** The person of a route that only people may call. */
export function personOf(request: FastifyRequest): PersonActor {
  if (request.actor.kind !== 'person') throw new UnauthorizedError('Sign in first.')
  return request.actor
}

/** Finds out who calls, by token or by cookie, and turns away who may not call the route. */
export const identify =
  (by: Identification) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const access = request.routeOptions.config.access ?? 'personOrToken'
    const token = bearerOf(request.headers)
    if (access === 'anyone') request.actor = anyone(request)
    else if (token !== undefined) request.actor = await apiToken(by.ctx, token, request, access)
    else request.actor = await person(by, request, reply)
  }

async function apiToken(ctx: Context, token: string, request: FastifyRequest, access: RouteAccess) {
  const actor = await authenticateToken(ctx, token, request.ip)
  if (actor.kind !== 'token' || access === 'person')
    throw new ForbiddenError('This token is not for this. Sign in, or use a token of the API.')
  return actor
}

async function person(
  { ctx, signIn, twoFactorRoles }: Identification,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<PersonActor> {
  const token = signIn.cookies.open(request.headers.cookie, 'session')
  const found = token && (await identifyUser(ctx, { token, address: request.ip, twoFactorRoles }))
  if (!found) throw new UnauthorizedError('Sign in first.')
  if (found.usedAt.until(ctx.clock.now()).total('seconds') > refreshSeconds) {
    await refreshSession(ctx, found.actor.sessionId)
    reply.header('set-cookie', signIn.cookies.seal('session', token, idleSeconds))
  }
  return found.actor
}
