import { horizon, planUntilRequest } from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../../context.ts'
import { planUntil, readHorizon } from '../../../handlers/index.ts'
import { accessErrors as errors } from '../access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['plans']

/** How far the company is planned, and planning it further. */
export const horizonRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/plans/horizon',
      { config, schema: { tags, response: { 200: horizon, ...errors } } },
      ({ actor }) => readHorizon(ctx, actor),
    )
    app.post(
      '/plans/horizon',
      { config, schema: { tags, body: planUntilRequest, response: { 200: horizon, ...errors } } },
      ({ actor, body }) => planUntil(ctx, actor, body),
    )
  }
