import {
  addDelegationBody,
  addedDelegation,
  approvals,
  changedResponse,
  delegates,
  delegations,
  reminders,
  waitingApprovals,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import {
  addDelegation,
  endDelegation,
  readApprovals,
  readDelegates,
  readDelegations,
  readReminders,
  readWaiting,
} from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['requests']
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })
const mostAtOnce = z.coerce.number().int().min(1).max(200).default(50)
const days = z.coerce.number().int().min(0).max(366).default(3)
const isTrue = z.enum(['true', 'false']).default('false')

/** What waits for whom, and who decides in whose place. */
export const approvalRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/approvals',
      {
        config,
        schema: {
          tags,
          querystring: z.object({ limit: mostAtOnce }),
          response: { 200: approvals, ...errors },
        },
      },
      ({ actor, query }) => readApprovals(ctx, actor, query),
    )
    app.get(
      '/approvals/waiting',
      {
        config,
        schema: { tags, querystring: z.object({ days }), response: { 200: waitingApprovals, ...errors } },
      },
      ({ actor, query }) => readWaiting(ctx, actor, query),
    )
    app.get(
      '/approvals/reminders',
      { config, schema: { tags, querystring: z.object({ days }), response: { 200: reminders, ...errors } } },
      ({ actor, query }) => readReminders(ctx, actor, query),
    )
    app.get(
      '/delegations',
      {
        config,
        schema: { tags, querystring: z.object({ all: isTrue }), response: { 200: delegations, ...errors } },
      },
      ({ actor, query }) => readDelegations(ctx, actor, { all: query.all === 'true' }),
    )
    app.get(
      '/delegates',
      {
        config,
        schema: {
          tags,
          querystring: z.object({ search: z.string().max(100).default('') }),
          response: { 200: delegates, ...errors },
        },
      },
      ({ actor, query }) => readDelegates(ctx, actor, query),
    )
    app.post(
      '/delegations',
      { config, schema: { tags, body: addDelegationBody, response: { 200: addedDelegation, ...errors } } },
      ({ actor, body }) => addDelegation(ctx, actor, body),
    )
    app.post(
      '/delegations/:id/end',
      { config, schema: { tags, params, response: { 200: changedResponse, ...errors } } },
      ({ actor, params }) => endDelegation(ctx, actor, params.id),
    )
  }
