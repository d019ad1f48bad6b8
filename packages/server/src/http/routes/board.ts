import {
  acceptedFindings,
  acceptFindingsBody,
  askBoardRepairsBody,
  askedBoardRepairs,
  board,
  boardRepairs,
  boardRepairsBody,
  month,
  openMonth,
  remindBody,
  reminded,
  takeBackAcceptedBody,
  takenBackAccepted,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import {
  acceptFindings,
  askBoardRepairs,
  readBoard,
  readBoardRepairs,
  readOpenMonth,
  remindOfDays,
  takeBackAccepted,
} from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['periods']
const params = z.object({ departmentId: z.coerce.number().int().min(1).max(2_147_483_647), month })
const path = '/closings/:departmentId/:month/board'

/** What is cleared before a month is closed, and what is done about it there. */
export const boardRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/closings/blockers',
      { config, schema: { tags, querystring: z.object({ month }), response: { 200: openMonth, ...errors } } },
      ({ actor, query }) => readOpenMonth(ctx, actor, query),
    )
    app.get(
      path,
      { config, schema: { tags, params, response: { 200: board, ...errors } } },
      ({ actor, params }) => readBoard(ctx, actor, params),
    )
    app.post(
      `${path}/accept`,
      {
        config,
        schema: { tags, params, body: acceptFindingsBody, response: { 200: acceptedFindings, ...errors } },
      },
      ({ actor, params, body }) => acceptFindings(ctx, actor, { ...params, ...body }),
    )
    app.post(
      `${path}/take-back`,
      {
        config,
        schema: { tags, params, body: takeBackAcceptedBody, response: { 200: takenBackAccepted, ...errors } },
      },
      ({ actor, params, body }) => takeBackAccepted(ctx, actor, { ...params, ...body }),
    )
    app.post(
      `${path}/remind`,
      { config, schema: { tags, params, body: remindBody, response: { 200: reminded, ...errors } } },
      ({ actor, params, body }) => remindOfDays(ctx, actor, { ...params, ...body }),
    )
    app.post(
      `${path}/repairs/find`,
      {
        config,
        schema: { tags, params, body: boardRepairsBody, response: { 200: boardRepairs, ...errors } },
      },
      ({ actor, params, body }) => readBoardRepairs(ctx, actor, { ...params, ...body }),
    )
    app.post(
      `${path}/repairs`,
      {
        config,
        schema: { tags, params, body: askBoardRepairsBody, response: { 200: askedBoardRepairs, ...errors } },
      },
      ({ actor, params, body }) => askBoardRepairs(ctx, actor, { ...params, ...body }),
    )
  }
