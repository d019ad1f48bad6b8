import {
  askedRequest,
  askRequestBody,
  decidedRequests,
  decideRequestsBody,
  dryRunQuery,
  endedRequest,
  endRequestBody,
  localDate,
  requestKinds,
  requestStatus,
  requestsPage,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import {
  askRequest,
  cancelRequest,
  decideRequests,
  readRequestKinds,
  readRequests,
  requestBoxes,
  withdrawRequest,
} from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['requests']
const number = z.coerce.number().int().min(1).max(2_147_483_647)
const params = z.object({ id: number })
const list = z.object({
  box: z.enum(requestBoxes).meta({
    description: "One's own, those that wait for one, those one decided, all within reach.",
  }),
  status: requestStatus.optional(),
  kind: z.string().min(1).max(40).optional(),
  employeeId: number.optional(),
  departmentId: number.optional(),
  from: localDate.optional().meta({ description: 'With a date from this one on …' }),
  to: localDate.optional().meta({ description: '… until that one.' }),
  before: number.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** What people ask for, and what is decided. */
export const requestRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/request-kinds',
      { config, schema: { tags, response: { 200: requestKinds, ...errors } } },
      ({ actor }) => readRequestKinds(ctx, actor),
    )
    app.get(
      '/requests',
      { config, schema: { tags, querystring: list, response: { 200: requestsPage, ...errors } } },
      ({ actor, query }) => readRequests(ctx, actor, query),
    )
    app.post(
      '/requests',
      {
        config,
        schema: {
          tags,
          querystring: dryRunQuery,
          body: askRequestBody,
          response: { 200: askedRequest, ...errors },
        },
      },
      ({ actor, body, query }) => askRequest(ctx, actor, body, query),
    )
    app.post(
      '/requests/decisions',
      {
        config,
        schema: {
          tags,
          querystring: dryRunQuery,
          body: decideRequestsBody,
          response: { 200: decidedRequests, ...errors },
        },
      },
      ({ actor, body, query }) => decideRequests(ctx, actor, body, query),
    )
    app.post(
      '/requests/:id/withdraw',
      { config, schema: { tags, params, body: endRequestBody, response: { 200: endedRequest, ...errors } } },
      async ({ actor, params, body }) => ({
        effect: await withdrawRequest(ctx, actor, { requestId: params.id, ...body }),
      }),
    )
    app.post(
      '/requests/:id/cancel',
      {
        config,
        schema: {
          tags,
          params,
          querystring: dryRunQuery,
          body: endRequestBody,
          response: { 200: endedRequest, ...errors },
        },
      },
      async ({ actor, params, body, query }) => ({
        effect: await cancelRequest(ctx, actor, { requestId: params.id, ...body }, query),
      }),
    )
  }
