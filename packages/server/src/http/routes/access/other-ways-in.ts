import { passkeyAnswer, ssoRequest, ssoResponse, webAuthnOptions } from '@rollcall/contract/api'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type SignInAnswer, SsoUnavailableError } from '../../../auth/sign-in.ts'
import { NotFoundError, UnauthorizedError, UnavailableError } from '../../../errors.ts'
import { recordFailure, signInWithTicket } from '../../../handlers/index.ts'
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
      const { search } = new URL(request.url, publicUrl)
      const answer = await signIn
        .call('GET', `/callback/sso${search}`, signInRequestOf(request))
        .catch(() => null)
      if (answer === null || answer.location === null || answer.status >= 400)
        return reply.redirect('/sign-in?error=sso-unavailable')
      reply.header('set-cookie', answer.setCookies)
      const refused = new URL(answer.location, publicUrl).searchParams.get('error')
      if (refused === null) {
        const method = answer.twoFactors ? 'sso' : 'ssoOneFactor'
        reply.header('set-cookie', await exchanged(request, answer, { method }))
      } else {
        const error = new UnauthorizedError('Single sign-on refused.', `sso ${refused}`)
        await recordFailure(ctx, { email: null, address: request.ip }, 'fail-sign-in', error)
      }
      return reply.redirect(answer.location)
    })
  }
