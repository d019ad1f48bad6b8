import { createHash } from 'node:crypto'
import { exportReportBody, reportPage, reportParams, reportQuery } from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { exportReport, readReport } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'
import { sendTable } from './table-reply.ts'

const tags = ['reports']

/** What HR exports: page by page for pages and programs, whole as a file. */
export const reportRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/reports/:report',
      {
        schema: {
          tags,
          params: reportParams,
          querystring: reportQuery,
          response: { 200: reportPage, 304: z.null(), ...errors },
        },
      },
      async ({ actor, params, query, headers }, reply) => {
        const page = await readReport(ctx, actor, { ...params, ...query })
        const tag = `"${createHash('sha256').update(JSON.stringify(page)).digest('base64url')}"`
        reply.header('etag', tag)
        if (tagsOf(headers['if-none-match']).includes(tag)) return reply.code(304).send(null)
        return page
      },
    )

    app.post(
      '/reports/:report/file',
      { schema: { tags, params: reportParams, body: exportReportBody } },
      async ({ actor, params: { report }, body }, reply) => {
        const { name, stream } = await exportReport(ctx, actor, { report, ...body })
        return sendTable(reply, name, body.format, stream)
      },
    )
  }

/** A proxy that compresses makes a tag weak; what it stands for is the same. */
const tagsOf = (header: string | undefined): string[] =>
  (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
