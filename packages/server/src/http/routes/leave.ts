import {
  dryRunQuery,
  leaveBalances,
  leaveFileQuery,
  leaveLedgerPage,
  leaveQuery,
  openBalancesBody,
  openBalancesFileQuery,
  openedBalances,
  ownLeaveQuery,
  takeBackLeaveBody,
  writeLeaveBody,
  writtenLeave,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import {
  exportLeave,
  importBalances,
  openBalances,
  readLeaveBalances,
  readLeaveLedger,
  readOwnLeave,
  takeBackLeave,
  writeLeave,
} from '../../handlers/index.ts'
import { admissionHooks } from '../admission-hooks.ts'
import { accessErrors as errors } from './access/access-routes.ts'
import { sendTable, tableTypes } from './table-reply.ts'

const config = { access: 'person' } as const
const tags = ['leave']
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })
const mostBytes = 10 * 1024 * 1024

/** What people have of annual leave, where it comes from, and what is written into it by hand. */
export const leaveRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const hooks = admissionHooks({ most: 2, mostOfOne: 2, mostWaiting: 10 }, ({ actor }) => actor.name)
    app.addContentTypeParser(tableTypes, { parseAs: 'buffer' }, (_, body, done) => done(null, body))

    app.get(
      '/leave',
      { config, schema: { tags, querystring: leaveQuery, response: { 200: leaveBalances, ...errors } } },
      ({ actor, query }) => readLeaveBalances(ctx, actor, query),
    )
    app.get(
      '/leave/mine',
      { config, schema: { tags, querystring: ownLeaveQuery, response: { 200: leaveLedgerPage, ...errors } } },
      ({ actor, query }) => readOwnLeave(ctx, actor, query),
    )
    app.get(
      '/leave/people/:id',
      {
        config,
        schema: { tags, params, querystring: ownLeaveQuery, response: { 200: leaveLedgerPage, ...errors } },
      },
      ({ actor, params: { id }, query }) => readLeaveLedger(ctx, actor, { employeeId: id, ...query }),
    )
    app.get(
      '/leave/export',
      { config, schema: { tags, querystring: leaveFileQuery } },
      async ({ actor, query }, reply) =>
        sendTable(reply, 'leave', query.format, await exportLeave(ctx, actor, query)),
    )
    app.post(
      '/leave/acts',
      {
        config,
        schema: {
          tags,
          querystring: dryRunQuery,
          body: writeLeaveBody,
          response: { 200: writtenLeave, ...errors },
        },
      },
      ({ actor, body, query }) => writeLeave(ctx, actor, body, query),
    )
    app.post(
      '/leave/acts/:id/take-back',
      {
        config,
        schema: {
          tags,
          params,
          querystring: dryRunQuery,
          body: takeBackLeaveBody,
          response: { 200: writtenLeave, ...errors },
        },
      },
      ({ actor, params: { id }, body, query }) => takeBackLeave(ctx, actor, { actId: id, ...body }, query),
    )
    app.post(
      '/leave/openings',
      {
        config,
        schema: {
          tags,
          querystring: dryRunQuery,
          body: openBalancesBody,
          response: { 200: openedBalances, ...errors },
        },
      },
      ({ actor, body, query }) => openBalances(ctx, actor, body, query),
    )
    app.post(
      '/leave/openings/file',
      {
        ...hooks,
        config,
        bodyLimit: mostBytes,
        schema: { tags, querystring: openBalancesFileQuery, response: { 200: openedBalances, ...errors } },
      },
      ({ actor, query: { dryRun, ...input }, body }) =>
        importBalances(
          ctx,
          actor,
          { ...input, bytes: Buffer.isBuffer(body) ? body : new Uint8Array() },
          { dryRun },
        ),
    )
  }
