import {
  adjustments,
  adjustmentsQuery,
  closedMonth,
  closeMonthBody,
  closings,
  closingsQuery,
  decideAdjustmentsBody,
  decidedAdjustments,
  dryRunQuery,
  reopenedMonth,
  reopenMonthBody,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../context.ts'
import {
  closeMonth,
  decideAdjustments,
  readAdjustments,
  readClosings,
  reopenMonth,
} from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['periods']

/** Months that are closed, and what becomes known of them afterwards. */
export const closingRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/closings',
      { config, schema: { tags, querystring: closingsQuery, response: { 200: closings, ...errors } } },
      ({ actor, query }) => readClosings(ctx, actor, query),
    )
    app.post(
      '/closings',
      {
        config,
        schema: {
          tags,
          querystring: dryRunQuery,
          body: closeMonthBody,
          response: { 200: closedMonth, ...errors },
        },
      },
      ({ actor, body, query }) => closeMonth(ctx, actor, body, query),
    )
    app.post(
      '/closings/reopen',
      { config, schema: { tags, body: reopenMonthBody, response: { 200: reopenedMonth, ...errors } } },
      ({ actor, body }) => reopenMonth(ctx, actor, body),
    )
    app.get(
      '/adjustments',
      { config, schema: { tags, querystring: adjustmentsQuery, response: { 200: adjustments, ...errors } } },
      ({ actor, query }) => readAdjustments(ctx, actor, query),
    )
    app.post(
      '/adjustments/decisions',
      {
        config,
        schema: { tags, body: decideAdjustmentsBody, response: { 200: decidedAdjustments, ...errors } },
      },
      ({ actor, body }) => decideAdjustments(ctx, actor, body),
    )
  }
