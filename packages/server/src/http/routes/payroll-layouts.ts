import {
  addPayrollLayoutBody,
  changePayrollLayoutBody,
  payrollLayouts,
  savedPayrollLayout,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { readPayrollLayouts, savePayrollLayout } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const tags = ['reports']
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })

/** The columns of payroll files, as HR orders and names them. */
export const payrollLayoutRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/payroll-layouts',
      { schema: { tags, response: { 200: payrollLayouts, ...errors } } },
      ({ actor }) => readPayrollLayouts(ctx, actor),
    )
    app.post(
      '/payroll-layouts',
      { schema: { tags, body: addPayrollLayoutBody, response: { 200: savedPayrollLayout, ...errors } } },
      ({ actor, body }) => savePayrollLayout(ctx, actor, { id: null, version: 0, ...body }),
    )
    app.put(
      '/payroll-layouts/:id',
      {
        schema: {
          tags,
          params,
          body: changePayrollLayoutBody,
          response: { 200: savedPayrollLayout, ...errors },
        },
      },
      ({ actor, params: { id }, body }) => savePayrollLayout(ctx, actor, { id, ...body }),
    )
  }
