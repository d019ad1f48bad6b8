import {
  copyWeekRequest,
  dryRunQuery,
  overridesRequest,
  planActDone,
  swapRequest,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../../context.ts'
import { copyWeek, overridePlans, swapShifts, undoPlanAct } from '../../../handlers/index.ts'
import { accessErrors as errors } from '../access/access-routes.ts'

const config = { access: 'person' } as const
const response = { 200: planActDone, ...errors }
const tags = ['plans']

/** What people do to the plans of single dates, each an act that can be undone. */
export const planActRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/plans/overrides',
      { config, schema: { tags, querystring: dryRunQuery, body: overridesRequest, response } },
      ({ actor, body, query }) => overridePlans(ctx, actor, body, query),
    )

    app.post(
      '/plans/swaps',
      { config, schema: { tags, querystring: dryRunQuery, body: swapRequest, response } },
      ({ actor, body, query }) => swapShifts(ctx, actor, body, query),
    )

    app.post(
      '/plans/copied-weeks',
      { config, schema: { tags, querystring: dryRunQuery, body: copyWeekRequest, response } },
      ({ actor, body, query }) => copyWeek(ctx, actor, body, query),
    )

    app.post(
      '/plans/acts/:id/undo',
      {
        config,
        schema: {
          tags,
          querystring: dryRunQuery,
          params: z.object({ id: z.coerce.number().int() }),
          response,
        },
      },
      ({ actor, params, query }) => undoPlanAct(ctx, actor, { actId: params.id }, query),
    )
  }
