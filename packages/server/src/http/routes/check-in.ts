import {
  askedRequest,
  askRepairBody,
  checkedIn,
  checkInBody,
  dryRunQuery,
  ownCheckIn,
  ownRepairs,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../context.ts'
import { askRepair, checkIn, readCheckIn, readOwnRepairs } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['check-in']

/** Checking in and out on the web, and what is asked of one about the days before. */
export const checkInRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/check-in',
      { config, schema: { tags, response: { 200: ownCheckIn, ...errors } } },
      async ({ actor }) => await readCheckIn(ctx, actor),
    )
    app.post(
      '/check-in',
      { config, schema: { tags, body: checkInBody, response: { 200: checkedIn, ...errors } } },
      async ({ actor, body }) => await checkIn(ctx, actor, body),
    )
    app.get(
      '/my-repairs',
      { config, schema: { tags, response: { 200: ownRepairs, ...errors } } },
      async ({ actor }) => await readOwnRepairs(ctx, actor),
    )
    app.post(
      '/my-repairs',
      {
        config,
        schema: {
          tags,
          querystring: dryRunQuery,
          body: askRepairBody,
          response: { 200: askedRequest, ...errors },
        },
      },
      async ({ actor, body, query }) => await askRepair(ctx, actor, body, query),
    )
  }
