import { passkeyAnswer, ssoRequest, ssoResponse, webAuthnOptions } from '@rollcall/contract/api'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type SignInAnswer, SsoUnavailableError } from '../../../auth/sign-in.ts'
import { NotFoundError, UnauthorizedError, UnavailableError } from '../../../errors.ts'
import {
  assertSameEmployee,
  recordFailure,
  signInEmployee,
  signInWithTicket,
} from '../../../handlers/index.ts'
import { signInFromOf, signInRequestOf } from '../../access/identify.ts'
import { accept } from '../../access/library-answers.ts'
import { sessionCookies } from '../../access/session-cookies.ts'
import { type AccessRoutes, accessErrors as errors } from './access-routes.ts'

const config = { access: 'anyone' } as const
const tags = ['sign-in']

/** How people sign in with a passkey or single sign-on: the library finds out who, and we let them in. */
export const otherWaysIn =
  ({ ctx, signIn, publicUrl }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    const { letIn } = sessionCookies(signIn)
    type By = Parameters<typeof signInWithTicket>[1]['by']
    const exchanged = async (request: FastifyRequest, { ticket }: SignInAnswer, by: By) => {
      if (ticket === null) throw new UnauthorizedError('Try again from the beginning.', 'sign-in-failed')
      return letIn(await signInWithTicket(ctx, { ticket, by, from: signInFromOf(signIn, request) }))
    }

    const letInBySso = async (request: FastifyRequest, answer: SignInAnswer, refused: string | null) => {
      const method = answer.twoFactors ? 'sso' : 'ssoOneFactor'
      const { profile } = answer
      const email = profile && signIn.vouchedEmail(profile)
      if (profile && refused === 'signup_disabled' && signIn.letsEmployeesIn) {
        const from = signInFromOf(signIn, request)
        return letIn(await signInEmployee(ctx, { subject: profile.sub, email, method, from }))
      }
      if (refused !== null) throw new UnauthorizedError('Single sign-on refused.', `sso ${refused}`)
      if (profile) await assertSameEmployee(ctx, profile.sub, email)
      return await exchanged(request, answer, { method })
    }

    /** Where the browser was going when it went to the issuer; the library says it in its refusal. */
    const nextOf = (location: string) =>
      `${publicUrl}${new URL(location, publicUrl).searchParams.get('next') ?? '/'}`

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
      { config, schema: { tags, body: passkeyAnswer, response: { 204: z.null(), ...errors } } },
      async (request, reply) => {
        const path = '/passkey/verify-authentication'
        try {
          const answer = accept(
            await signIn.call('POST', path, signInRequestOf(request), request.body),
            reply,
          )
          const credentialId = String(request.body.response.id)
          reply.header('set-cookie', await exchanged(request, answer, { method: 'passkey', credentialId }))
          return reply.code(204).send(null)
        } catch (error) {
          await recordFailure(ctx, { email: null, address: request.ip }, 'fail-sign-in', error)
          throw error
        }
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
          // An employee's first sign-in is refused by the library, and goes on from there.
          errorCallbackURL: `${publicUrl}/sign-in?${new URLSearchParams({ next: request.body.next })}`,
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
      const { search } = new URL(request.url, publicUrl)
      const answer = await signIn
        .call('GET', `/callback/sso${search}`, signInRequestOf(request))
        .catch(() => null)
      if (answer === null || answer.location === null || answer.status >= 400)
        return reply.redirect('/sign-in?error=sso-unavailable')
      reply.header('set-cookie', answer.setCookies)
      const refused = new URL(answer.location, publicUrl).searchParams.get('error')
      try {
        reply.header('set-cookie', await letInBySso(request, answer, refused))
      } catch (error) {
        const by = { email: null, address: request.ip, issuerSays: answer.profile?.email }
        await recordFailure(ctx, by, 'fail-sign-in', error)
        if (!(error instanceof UnauthorizedError)) throw error
        return reply.redirect(`/sign-in?error=${error.code.replace('sso ', '')}`)
      }
      return reply.redirect(refused === null ? answer.location : nextOf(answer.location))
    })
  }
