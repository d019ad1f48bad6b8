import { attachment, attachmentQuery } from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { attachFile, readAttachment, removeAttachment } from '../../handlers/index.ts'
import { admissionHooks } from '../admission-hooks.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['requests']
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })

/** More than is taken, so that whoever sends a little too much is told so in words. */
const mostBytes = 12 * 1024 * 1024

/** Documents of what people ask for. They leave as downloads and nothing else: no browser shows them here. */
export const attachmentRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    // Each is held in memory while it is looked at.
    const hooks = admissionHooks({ most: 4, mostOfOne: 2, mostWaiting: 40 }, ({ actor }) => actor.name)
    app.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_, body, done) =>
      done(null, body),
    )

    app.post(
      '/attachments',
      {
        ...hooks,
        config,
        bodyLimit: mostBytes,
        schema: { tags, querystring: attachmentQuery, response: { 200: attachment, ...errors } },
      },
      ({ actor, query, body }) =>
        attachFile(ctx, actor, {
          name: query.file,
          bytes: Buffer.isBuffer(body) ? body : new Uint8Array(),
          requestId: query.requestId ?? null,
        }),
    )

    app.get('/attachments/:id', { config, schema: { tags, params } }, async ({ actor, params }, reply) => {
      const { name, content } = await readAttachment(ctx, actor, params.id)
      return reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename="document"; filename*=UTF-8''${encoded(name)}`)
        .send(content)
    })

    app.delete(
      '/attachments/:id',
      { config, schema: { tags, params, response: { 204: z.null(), ...errors } } },
      async ({ actor, params }, reply) => {
        await removeAttachment(ctx, actor, params.id)
        return reply.code(204).send(null)
      },
    )
  }

/** As a header may hold it (RFC 8187). */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
