import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { tableFileQuery } from '@rollcall/contract/api'
import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../../context.ts'
import { exportPeople, importTemplate, refusedRows } from '../../../handlers/index.ts'

const tags = ['people']
const querystring = tableFileQuery
const params = z.object({ id: z.coerce.number().int() })

type Format = z.infer<typeof tableFileQuery>['format']

const types: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Lists of people as files. */
export const exportRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/people/export', { schema: { tags, querystring } }, async ({ actor, query }, reply) =>
      sent(reply, 'people', query.format, await exportPeople(ctx, actor, query)),
    )

    app.get('/people/import-template', { schema: { tags, querystring } }, ({ actor, query }, reply) =>
      sent(reply, 'people-template', query.format, importTemplate(actor, query)),
    )

    app.get(
      '/people/imports/:id/refused',
      { schema: { tags, params, querystring } },
      async ({ actor, params: { id }, query }, reply) =>
        sent(reply, `refused-${id}`, query.format, await refusedRows(ctx, actor, { id, ...query })),
    )
  }

const sent = (reply: FastifyReply, name: string, format: Format, stream: unknown) =>
  reply
    .type(types[format])
    .header('content-disposition', `attachment; filename="${name}.${format}"`)
    .send(Readable.fromWeb(stream as ReadableStream))
