import { departmentPlaceRequest, departmentPlaceResponse, dryRunQuery } from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { placeDepartment } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const person = { access: 'person' } as const

/** The organisation: who and what belongs where, from which date on. */
export const peopleRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.put(
      '/departments/:id/place',
      {
        config: person,
        schema: {
          tags: ['people'],
          params: z.object({ id: z.coerce.number().int() }),
          querystring: dryRunQuery,
          body: departmentPlaceRequest,
          response: { 200: departmentPlaceResponse, ...errors },
        },
      },
      ({ actor, params, query, body }) =>
        placeDepartment(ctx, actor, { departmentId: params.id, ...body }, query),
    )
  }
