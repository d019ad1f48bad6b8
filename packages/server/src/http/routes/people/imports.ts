import {
  applyImportRequest,
  dryRunQuery,
  importDone,
  importPreview,
  importQuery,
  importRows,
  importRowsQuery,
  peopleImport,
  peopleImports,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../../context.ts'
import {
  applyImport,
  previewImport,
  readImport,
  readImportRows,
  readImports,
  undoImport,
} from '../../../handlers/index.ts'
import { admissionHooks } from '../../admission-hooks.ts'
import { accessErrors as errors } from '../access/access-routes.ts'
import { tableTypes } from '../table-reply.ts'

const tags = ['people']
const params = z.object({ id: z.coerce.number().int() })

/** A hundred thousand people are 15 MB. */
const mostBytes = 30 * 1024 * 1024

/** Lists of people: looked at, applied, taken back. */
export const importRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    // A list of a hundred thousand is 200 MB while it is read: one at a time.
    const hooks = admissionHooks({ most: 1, mostOfOne: 2, mostWaiting: 10 }, ({ actor }) => actor.name)
    app.addContentTypeParser(tableTypes, { parseAs: 'buffer' }, (_, body, done) => done(null, body))

    app.post(
      '/people/imports',
      {
        ...hooks,
        bodyLimit: mostBytes,
        schema: { tags, querystring: importQuery, response: { 200: importPreview, ...errors } },
      },
      ({ actor, query, body }) =>
        previewImport(ctx, actor, {
          bytes: Buffer.isBuffer(body) ? body : new Uint8Array(),
          fileName: query.file,
          from: query.from ?? null,
          columns: query.columns ?? null,
        }),
    )

    app.get(
      '/people/imports',
      { schema: { tags, response: { 200: peopleImports, ...errors } } },
      ({ actor }) => readImports(ctx, actor),
    )

    app.get(
      '/people/imports/:id',
      { schema: { tags, params, response: { 200: peopleImport, ...errors } } },
      ({ actor, params: { id } }) => readImport(ctx, actor, id),
    )

    app.get(
      '/people/imports/:id/rows',
      {
        schema: { tags, params, querystring: importRowsQuery, response: { 200: importRows, ...errors } },
      },
      ({ actor, params: { id }, query: { kind = null, ...page } }) =>
        readImportRows(ctx, actor, { id, kind, ...page }),
    )

    app.post(
      '/people/imports/:id/apply',
      {
        schema: {
          tags,
          params,
          querystring: dryRunQuery,
          body: applyImportRequest,
          response: { 200: importDone, ...errors },
        },
      },
      ({ actor, params: { id }, body, query }) => applyImport(ctx, actor, { id, ...body, ...query }),
    )

    app.post(
      '/people/imports/:id/undo',
      {
        schema: { tags, params, querystring: dryRunQuery, response: { 200: importDone, ...errors } },
      },
      ({ actor, params: { id }, query }) => undoImport(ctx, actor, { id, ...query }),
    )
  }
