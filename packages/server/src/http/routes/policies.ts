import {
  dryRunQuery,
  policies,
  policiesQuery,
  setPolicyRequest,
  setPolicyResponse,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../context.ts'
import { readPolicies, setPolicy } from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['settings']

/** The settings that days are judged by. */
export const policyRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/policies',
      { config, schema: { tags, querystring: policiesQuery, response: { 200: policies, ...errors } } },
      ({ actor, query: { scope, scopeId, date } }) =>
        readPolicies(ctx, actor, { of: { scope, scopeId }, date: date ?? null }),
    )

    app.post(
      '/policies',
      {
        config,
        schema: {
          tags,
          querystring: dryRunQuery,
          body: setPolicyRequest,
          response: { 200: setPolicyResponse, ...errors },
        },
      },
      ({ actor, query, body: { scopeId, ...body } }) =>
        setPolicy(ctx, actor, { ...body, name: scopeId === 0 ? null : scopeId }, query),
    )
  }
