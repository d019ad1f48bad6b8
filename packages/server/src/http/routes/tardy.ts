import { hours, hoursQuery, tardy, tardyDays, tardyDaysQuery, tardyQuery } from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../context.ts'
import { readHours, readTardy, readTardyDays } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const tags = ['records']

/** Sums of what days lost, the days behind them, and weeks against the law. */
export const tardyRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/hours',
      { schema: { tags, querystring: hoursQuery, response: { 200: hours, ...errors } } },
      ({ actor, query }) => readHours(ctx, actor, query),
    )
    app.get(
      '/tardy',
      { schema: { tags, querystring: tardyQuery, response: { 200: tardy, ...errors } } },
      ({ actor, query }) => readTardy(ctx, actor, query),
    )
    app.get(
      '/tardy/days',
      { schema: { tags, querystring: tardyDaysQuery, response: { 200: tardyDays, ...errors } } },
      ({ actor, query }) => readTardyDays(ctx, actor, query),
    )
  }
