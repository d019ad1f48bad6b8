import { Readable } from 'node:stream'
import {
  askPurgeBody,
  exportPersonBody,
  purgePreview,
  retention,
  setRetentionBody,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { askPurge, exportPerson, previewPurge, readRetention, setRetention } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['settings']
const response = { 200: retention, ...errors }

/** How long is kept, what is older, and what is held about one person. */
export const retentionRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/retention', { config, schema: { tags, response } }, ({ actor }) => readRetention(ctx, actor))

    app.put('/retention', { config, schema: { tags, body: setRetentionBody, response } }, ({ actor, body }) =>
      setRetention(ctx, actor, body),
    )

    app.get(
      '/retention/preview',
      { config, schema: { tags, response: { 200: purgePreview, ...errors } } },
      ({ actor }) => previewPurge(ctx, actor),
    )

    app.post(
      '/retention/purge',
      { config, schema: { tags, body: askPurgeBody, response } },
      ({ actor, body }) => askPurge(ctx, actor, body),
    )

    app.post(
      '/people/:id/data',
      {
        config,
        schema: {
          tags: ['people'],
          params: z.object({ id: z.coerce.number().int() }),
          body: exportPersonBody,
        },
      },
      async ({ actor, params: { id }, body }, reply) => {
        const { name, chunks } = await exportPerson(ctx, actor, { employeeId: id, ...body })
        return reply
          .type('application/json; charset=utf-8')
          .header('content-disposition', `attachment; filename="${name}.json"`)
          .send(Readable.from(chunks))
      },
    )
  }
