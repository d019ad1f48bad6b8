import {
  addSiteRequest,
  addSiteResponse,
  changeSiteRequest,
  changeSiteResponse,
  dryRunQuery,
  setUp,
  sites,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { addSite, changeSite, readSetUp, readSites } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['settings']

/** Where the company is, and how far it has been set up. */
export const siteRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get('/sites', { config, schema: { tags, response: { 200: sites, ...errors } } }, ({ actor }) =>
      readSites(ctx, actor),
    )

    app.get('/set-up', { config, schema: { tags, response: { 200: setUp, ...errors } } }, ({ actor }) =>
      readSetUp(ctx, actor),
    )

    app.post(
      '/sites',
      { config, schema: { tags, body: addSiteRequest, response: { 200: addSiteResponse, ...errors } } },
      ({ actor, body }) => addSite(ctx, actor, body),
    )

    app.patch(
      '/sites/:id',
      {
        config,
        schema: {
          tags,
          querystring: dryRunQuery,
          params: z.object({ id: z.coerce.number().int() }),
          body: changeSiteRequest,
          response: { 200: changeSiteResponse, ...errors },
        },
      },
      ({ actor, params, query, body }) => changeSite(ctx, actor, { siteId: params.id, ...body }, query),
    )
  }
