import { randomUUID } from 'node:crypto'
import { secondFactorRequest, signInOptions, signInRequest, signInResponse } from '@rollcall/contract/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  type PasswordHolder,
  recordFailure,
  signInWithCode,
  signInWithPassword,
  signOut,
} from '../../../handlers/index.ts'
import { personOf, signInFromOf } from '../../access/identify.ts'
import { sessionCookies } from '../../access/session-cookies.ts'
import { type AccessRoutes, accessErrors as errors } from './access-routes.ts'

const config = { access: 'anyone' } as const
const tags = ['sign-in']
const nothing = z.null()

/**
 * How people sign in with a password and a code. Who succeeds or fails is written down before they are told.
 */
export const signInRoutes =
  ({ ctx, signIn, sampleAccounts }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    const { deviceOf, halfIn, known, letIn } = sessionCookies(signIn)
    /** From now on this browser is known by the account. */
    const letInOn = (request: FastifyRequest, reply: FastifyReply, session: string, user: PasswordHolder) => {
      const device = deviceOf(request.headers.cookie)(user) ?? randomUUID()
      reply.header('set-cookie', [...letIn(session), known(device, user)])
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
        try {
          const answer = await signInWithPassword(ctx, {
            email,
            password: request.body.password,
            from: signInFromOf(signIn, request),
            deviceOf: deviceOf(request.headers.cookie),
          })
          if (answer.session === null) reply.header('set-cookie', halfIn(answer.pending))
          else letInOn(request, reply, answer.session, answer.user)
          return { secondFactor: answer.session === null }
        } catch (error) {
          await recordFailure(ctx, { email, address: request.ip }, 'fail-sign-in', error)
          throw error
        }
      },
    )

    app.post(
      '/second-factor',
      { config, schema: { tags, body: secondFactorRequest, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        const { session, user } = await signInWithCode(ctx, signIn.box, {
          ...request.body,
          pending: signIn.cookies.open(request.headers.cookie, 'pending'),
          from: signInFromOf(signIn, request),
          deviceOf: deviceOf(request.headers.cookie),
        })
        letInOn(request, reply, session, user)
        return reply.code(204).send(null)
      },
    )
  }

/** Whoever is in goes out at any time: this is not limited. */
export const signOutRoutes =
  ({ ctx, signIn }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/sign-out',
      { config: { access: 'person' }, schema: { tags, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        await signOut(ctx, personOf(request))
        return reply.header('set-cookie', sessionCookies(signIn).gone()).code(204).send(null)
      },
    )
  }
