import { randomUUID } from 'node:crypto'
import {
  account,
  changePasswordRequest,
  me,
  ownAudit,
  passwordRequest,
  sessionsEnded,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  changePassword,
  endSession,
  readAccount,
  readMe,
  readOwnAudit,
  signOutEverywhere,
} from '../../../handlers/index.ts'
import { personOf } from '../../access/identify.ts'
import { sessionCookies } from '../../access/session-cookies.ts'
import { type AccessRoutes, accessErrors as errors } from './access-routes.ts'

const config = { access: 'person' } as const
const tags = ['account']
const nothing = z.null()

/** What people see of themselves; their password and their sessions. */
export const accountRoutes =
  ({ ctx, signIn }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    const { gone, known, letIn } = sessionCookies(signIn)

    app.get('/me', { config, schema: { tags, response: { 200: me, ...errors } } }, (request) =>
      readMe(ctx, personOf(request)),
    )

    app.get('/account', { config, schema: { tags, response: { 200: account, ...errors } } }, (request) =>
      readAccount(ctx, personOf(request)),
    )

    app.get(
      '/account/audit',
      { config, schema: { tags, response: { 200: ownAudit, ...errors } } },
      (request) => readOwnAudit(ctx, personOf(request)),
    )

    app.post(
      '/account/password',
      { config, schema: { tags, body: changePasswordRequest, response: { 204: nothing, ...errors } } },
      async (request, reply) => {
        const { userId } = personOf(request)
        const { session, hash } = await changePassword(ctx, personOf(request), request.body)
        reply.header('set-cookie', [...letIn(session), known(randomUUID(), { id: userId, hash })])
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/account/sessions/:id/end',
      {
        config,
        schema: {
          tags,
          params: z.object({ id: z.string().max(100) }),
          body: passwordRequest,
          response: { 204: nothing, ...errors },
        },
      },
      async (request, reply) => {
        const { password = null } = request.body
        await endSession(ctx, personOf(request), { id: request.params.id, password })
        return reply.code(204).send(null)
      },
    )

    app.post(
      '/account/sign-out-everywhere',
      { config, schema: { tags, body: passwordRequest, response: { 200: sessionsEnded, ...errors } } },
      async (request, reply) => {
        const ended = await signOutEverywhere(ctx, personOf(request), request.body.password ?? null)
        reply.header('set-cookie', gone())
        return ended
      },
    )
  }
