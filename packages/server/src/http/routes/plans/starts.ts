import { chooseStartRequest, offeredStarts, startChosen } from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../../context.ts'
import { chooseStart, readStarts } from '../../../handlers/index.ts'
import { accessErrors as errors } from '../access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['plans']
const params = z.object({ id: z.coerce.number().int() })

/** The starts that people choose of what their patterns offer. */
export const startRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/employees/:id/starts',
      { config, schema: { tags, params, response: { 200: offeredStarts, ...errors } } },
      ({ actor, params }) => readStarts(ctx, actor, { employeeId: params.id }),
    )
    app.post(
      '/employees/:id/starts',
      {
        config,
        schema: { tags, params, body: chooseStartRequest, response: { 200: startChosen, ...errors } },
      },
      ({ actor, params, body }) => chooseStart(ctx, actor, { ...body, employeeId: params.id }),
    )
  }
