import {
  audit,
  auditQuery,
  createTokenRequest,
  newToken,
  rotateTokenRequest,
  tokens,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { createToken, readAudit, readTokens, revokeToken, rotateToken } from '../../../handlers/index.ts'
import { type AccessRoutes, accessErrors as errors } from './access-routes.ts'

const config = { access: 'person' } as const
const id = z.object({ id: z.coerce.number().int() })

/** Tokens of agents and programs, and the audit. */
export const tokenRoutes =
  ({ ctx }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    const tags = ['tokens']
    const shown = ({ expiresAt, ...made }: { id: number; token: string; expiresAt: Temporal.Instant }) => ({
      ...made,
      expiresAt: expiresAt.toString(),
    })

    app.get('/tokens', { config, schema: { tags, response: { 200: tokens, ...errors } } }, ({ actor }) =>
      readTokens(ctx, actor),
    )

    app.post(
      '/tokens',
      { config, schema: { tags, body: createTokenRequest, response: { 200: newToken, ...errors } } },
      async ({ actor, body }) => shown(await createToken(ctx, actor, body)),
    )

    app.post(
      '/tokens/:id/rotate',
      {
        config,
        schema: { tags, params: id, body: rotateTokenRequest, response: { 200: newToken, ...errors } },
      },
      async ({ actor, params, body }) => shown(await rotateToken(ctx, actor, { id: params.id, ...body })),
    )

    app.delete(
      '/tokens/:id',
      { config, schema: { tags, params: id, response: { 204: z.null(), ...errors } } },
      async ({ actor, params }, reply) => {
        await revokeToken(ctx, actor, params.id)
        return reply.code(204).send(null)
      },
    )

    app.get(
      '/audit',
      {
        config,
        schema: { tags: ['audit'], querystring: auditQuery, response: { 200: audit, ...errors } },
      },
      ({ actor, query }) => readAudit(ctx, actor, query),
    )
  }
