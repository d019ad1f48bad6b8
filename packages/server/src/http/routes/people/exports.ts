import { tableFileQuery } from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../../context.ts'
import { exportPeople, importTemplate, refusedRows } from '../../../handlers/index.ts'
import { sendTable } from '../table-reply.ts'

const tags = ['people']
const querystring = tableFileQuery
const params = z.object({ id: z.coerce.number().int() })

/** Lists of people as files. */
export const exportRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/people/export', { schema: { tags, querystring } }, async ({ actor, query }, reply) =>
      sendTable(reply, 'people', query.format, await exportPeople(ctx, actor, query)),
    )

    app.get('/people/import-template', { schema: { tags, querystring } }, ({ actor, query }, reply) =>
      sendTable(reply, 'people-template', query.format, importTemplate(actor, query)),
    )

    app.get(
      '/people/imports/:id/refused',
      { schema: { tags, params, querystring } },
      async ({ actor, params: { id }, query }, reply) =>
        sendTable(reply, `refused-${id}`, query.format, await refusedRows(ctx, actor, { id, ...query })),
    )
  }
