import {
  passkeyAnswer,
  secondFactorRequest,
  signInOptions,
  signInRequest,
  signInResponse,
  ssoRequest,
  ssoResponse,
  webAuthnOptions,
} from '@rollcall/contract/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { withoutSession } from '../../../auth/session-cookie.ts'
import { type SignInAnswer, SsoUnavailableError } from '../../../auth/sign-in.ts'
import { NotFoundError, RollcallError, UnavailableError } from '../../../errors.ts'
import {
  admitSignIn,
  endSessions,
  forgiveSignIn,
  identifyUser,
  recordFailedSignIn,
  recordSignIn,
} from '../../../handlers/index.ts'
import { personOf, signInRequestOf } from '../../access/identify.ts'
import { accept } from '../../access/library-answers.ts'
import { type AccessRoutes, accessErrors as errors } from './access-routes.ts'

const config = { access: 'anyone' } as const
const tags = ['sign-in']
const nothing = z.null()

/** How people sign in and out. Whoever succeeds or fails is written down before they are told. */
export const signInRoutes =
  ({ ctx, signIn, publicUrl, sampleAccounts }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    /** Takes down who signed in, by the cookie that they are about to get. */
    const signedIn = async (request: FastifyRequest, answer: SignInAnswer) => {
      const cookie = answer.setCookies.map((one) => one.split(';')[0]).join('; ')
      const token = signIn.sessionToken({ cookie })
      const found = token && (await identifyUser(ctx, { token, address: request.ip }))
      if (found) await recordSignIn(ctx, found.actor, found.method ?? 'unknown')
    }
    const failed = async (request: FastifyRequest, email: string | null, error: unknown) => {
      if (error instanceof RollcallError && !(error instanceof UnavailableError))
        await recordFailedSignIn(ctx, { email, address: request.ip, why: error.code })
      throw error
    }
    const accepted = async (
      request: FastifyRequest,
      reply: FastifyReply,
      answer: SignInAnswer,
    ): Promise<void> => {
      try {
        await signedIn(request, accept(answer, reply))
      } catch (error) {
        await failed(request, null, error)
      }
    }

    app.get(
      '/options',
      { config, schema: { tags, response: { 200: signInOptions, ...errors } } },
      async () => ({
        sso: signIn.ssoName === null ? null : { name: signIn.ssoName },
        sampleAccounts: [...sampleAccounts],
      }),
    )

    app.post(
      '/sign-in/email',
      { config, schema: { tags, body: signInRequest, response: { 200: signInResponse, ...errors } } },
      async (request, reply) => {
        const email = request.body.email.trim().toLowerCase()
        const attempt = { email, address: request.ip }
        try {
          await admitSignIn(ctx, attempt)
          const answer = await signIn.call('POST', '/sign-in/email', signInRequestOf(request), {
            email,
            password: request.body.password,
          })
          accept(answer, reply)
          await forgiveSignIn(ctx, attempt)
          const secondFactor = answer.body.twoFactorRedirect === true
          if (!secondFactor) await signedIn(request, answer)
          return { secondFactor }
        } catch (error) {
          return await failed(request, email, error)
        }
      },
    )

    app.post(
      '/second-factor',
      { config, schema: { tags, body: secondFactorRequest, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        const { code, kind } = request.body
        // With a session the library would take the code for the confirmation of a new second factor.
        const path = kind === 'app' ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code'
        const asking = withoutSession(signInRequestOf(request))
        const answer = await signIn.call('POST', path, asking, { code })
        await accepted(request, reply, answer)
        return reply.code(204).send(null)
      },
    )

    app.get(
      '/passkey',
      { config, schema: { tags, response: { 200: webAuthnOptions, ...errors } } },
      async (request, reply) => {
        const path = '/passkey/generate-authenticate-options'
        return accept(await signIn.call('GET', path, signInRequestOf(request)), reply).body
      },
    )

    app.post(
      '/passkey',
      { config, schema: { tags, body: passkeyAnswer, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        const path = '/passkey/verify-authentication'
        const answer = await signIn.call('POST', path, signInRequestOf(request), request.body)
        await accepted(request, reply, answer)
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/sso',
      { config, schema: { tags, body: ssoRequest, response: { 200: ssoResponse, ...errors } } },
      async (request, reply) => {
        if (signIn.ssoName === null) throw new NotFoundError('Single sign-on')
        const callbackURL = `${publicUrl}${request.body.next}`
        const body = {
          provider: 'sso',
          callbackURL,
          errorCallbackURL: `${publicUrl}/sign-in`,
          disableRedirect: true,
        }
        const answer = await signIn
          .call('POST', '/sign-in/social', signInRequestOf(request), body)
          .catch((error) => {
            throw error instanceof SsoUnavailableError
              ? new UnavailableError(error.message, 'sso-unavailable')
              : error
          })
        return { url: String(accept(answer, reply).body.url) }
      },
    )

    app.get('/callback/sso', { config, schema: { hide: true } }, async (request, reply) => {
      if (signIn.ssoName === null) throw new NotFoundError('Single sign-on')
      const query = request.url.slice(request.url.indexOf('?'))
      const answer = await signIn
        .call('GET', `/callback/sso${query.startsWith('?') ? query : ''}`, signInRequestOf(request))
        .catch(() => null)
      if (answer === null || answer.location === null || answer.status >= 400)
        return reply.redirect('/sign-in?error=sso-unavailable')
      reply.header('set-cookie', answer.setCookies)
      const refused = new URL(answer.location, publicUrl).searchParams.get('error')
      if (refused === null) await signedIn(request, answer)
      else await recordFailedSignIn(ctx, { email: null, address: request.ip, why: `sso ${refused}` })
      return reply.redirect(answer.location)
    })

    app.post(
      '/sign-out',
      { config: { access: 'person' }, schema: { tags, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        const actor = personOf(request)
        await endSessions(ctx, actor, actor.sessionId)
        return reply.header('set-cookie', signIn.clearedCookie).code(204).send(null)
      },
    )
  }
