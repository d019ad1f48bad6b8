import {
  changedWithEffect,
  hireRequest,
  localDate,
  partingRequest,
  removeEmploymentRequest,
  transferRequest,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../../context.ts'
import {
  correctEmployment,
  endEmployment,
  hireEmployee,
  removeEmployment,
  transferEmployee,
} from '../../../handlers/index.ts'
import { acts, config, id } from './people-routes.ts'

/** Where a person works from when to when; an employment is known by its first day. */
export const employmentRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const act = { ...acts(changedWithEffect), params: id }
    const upon = { ...acts(changedWithEffect), params: id.extend({ from: localDate }) }

    app.post(
      '/employees/:id/employments',
      { config, schema: { ...act, body: hireRequest } },
      ({ actor, params, query, body }) => hireEmployee(ctx, actor, { employeeId: params.id, ...body }, query),
    )

    app.post(
      '/employees/:id/transfers',
      { config, schema: { ...act, body: transferRequest } },
      ({ actor, params, query, body }) =>
        transferEmployee(ctx, actor, { employeeId: params.id, ...body }, query),
    )

    app.post(
      '/employees/:id/parting',
      { config, schema: { ...act, body: partingRequest } },
      ({ actor, params, query, body }) =>
        endEmployment(ctx, actor, { employeeId: params.id, ...body }, query),
    )

    app.put(
      '/employees/:id/employments/:from',
      { config, schema: { ...upon, body: hireRequest } },
      ({ actor, params, query, body }) =>
        correctEmployment(ctx, actor, { employeeId: params.id, employment: params.from, ...body }, query),
    )

    app.post(
      '/employees/:id/employments/:from/remove',
      { config, schema: { ...upon, body: removeEmploymentRequest } },
      ({ actor, params, query, body }) =>
        removeEmployment(ctx, actor, { employeeId: params.id, employment: params.from, ...body }, query),
    )
  }
