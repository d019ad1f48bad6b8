import {
  addedRequestKind,
  addRequestKindBody,
  changedResponse,
  changeRequestKindBody,
  requestKindSettings,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { addRequestKind, changeRequestKind, readKindSettingsOf } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['requests']
const params = z.object({ code: z.string().min(1).max(40) })

/** What can be asked for, as data that HR changes. */
export const requestKindRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/request-kinds/settings',
      { config, schema: { tags, response: { 200: requestKindSettings, ...errors } } },
      ({ actor }) => readKindSettingsOf(ctx, actor),
    )
    app.post(
      '/request-kinds',
      { config, schema: { tags, body: addRequestKindBody, response: { 200: addedRequestKind, ...errors } } },
      ({ actor, body }) => addRequestKind(ctx, actor, body),
    )
    app.put(
      '/request-kinds/:code',
      {
        config,
        schema: { tags, params, body: changeRequestKindBody, response: { 200: changedResponse, ...errors } },
      },
      ({ actor, params: { code }, body }) => changeRequestKind(ctx, actor, { code, ...body }),
    )
  }
