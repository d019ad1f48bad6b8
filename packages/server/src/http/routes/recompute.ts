import {
  applyRecomputeRequest,
  askRecomputeRequest,
  recomputeRun,
  recomputeRunDetail,
  recomputeRuns,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import {
  applyRecompute,
  askRecompute,
  readRecomputeRun,
  readRecomputeRuns,
  stopRecompute,
} from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['settings']
const params = z.object({ id: z.coerce.number().int() })
const run = { 200: recomputeRun, ...errors }

/** Ranges that are derived again: looked at first, then written; a worker does both. */
export const recomputeRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/recompute',
      { config, schema: { tags, response: { 200: recomputeRuns, ...errors } } },
      ({ actor }) => readRecomputeRuns(ctx, actor),
    )

    app.get(
      '/recompute/:id',
      { config, schema: { tags, params, response: { 200: recomputeRunDetail, ...errors } } },
      ({ actor, params: { id } }) => readRecomputeRun(ctx, actor, id),
    )

    app.post(
      '/recompute',
      { config, schema: { tags, body: askRecomputeRequest, response: run } },
      ({ actor, body }) => askRecompute(ctx, actor, body),
    )

    app.post(
      '/recompute/:id/apply',
      { config, schema: { tags, params, body: applyRecomputeRequest, response: run } },
      ({ actor, params: { id }, body }) => applyRecompute(ctx, actor, { id, ...body }),
    )

    app.post(
      '/recompute/:id/stop',
      { config, schema: { tags, params, response: run } },
      ({ actor, params: { id } }) => stopRecompute(ctx, actor, id),
    )
  }
