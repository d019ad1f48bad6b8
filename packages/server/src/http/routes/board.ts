import { board } from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { readBoard } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['periods']
const params = z.object({
  departmentId: z.coerce.number().int().min(1).max(2_147_483_647),
  month: z.string().regex(/^(19|2\d)\d{2}-(0[1-9]|1[0-2])$/, 'a month is YYYY-MM'),
})

/** What is cleared before a month is closed. */
export const boardRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/closings/:departmentId/:month/board',
      { config, schema: { tags, params, response: { 200: board, ...errors } } },
      ({ actor, params }) => readBoard(ctx, actor, params),
    )
  }
