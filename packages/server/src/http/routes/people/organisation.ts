import {
  addDepartmentRequest,
  addDepartmentResponse,
  changedResponse,
  departmentPlaceRequest,
  departmentPlaceResponse,
  endDepartmentRequest,
  organisation,
  organisationQuery,
  renameRequest,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../../context.ts'
import {
  addDepartment,
  endDepartment,
  placeDepartment,
  readOrganisation,
  removeDepartment,
  renameDepartment,
} from '../../../handlers/index.ts'
import { acts, config, id, reads } from './people-routes.ts'

/** The tree of departments: what lies where, from which date on. */
export const organisationRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/organisation',
      { config, schema: { ...reads(organisation), querystring: organisationQuery } },
      ({ actor, query }) => readOrganisation(ctx, actor, query),
    )

    app.post(
      '/departments',
      { config, schema: { ...reads(addDepartmentResponse), body: addDepartmentRequest } },
      ({ actor, body }) => addDepartment(ctx, actor, body),
    )

    app.put(
      '/departments/:id',
      { config, schema: { ...reads(changedResponse), params: id, body: renameRequest } },
      ({ actor, params, body }) => renameDepartment(ctx, actor, { departmentId: params.id, ...body }),
    )

    app.delete(
      '/departments/:id',
      { config, schema: { ...reads(changedResponse), params: id } },
      ({ actor, params }) => removeDepartment(ctx, actor, params.id),
    )

    app.put(
      '/departments/:id/end',
      { config, schema: { ...reads(changedResponse), params: id, body: endDepartmentRequest } },
      ({ actor, params, body }) => endDepartment(ctx, actor, { departmentId: params.id, ...body }),
    )

    app.put(
      '/departments/:id/place',
      {
        config,
        schema: { ...acts(departmentPlaceResponse), params: id, body: departmentPlaceRequest },
      },
      ({ actor, params, query, body }) =>
        placeDepartment(ctx, actor, { departmentId: params.id, ...body }, query),
    )
  }
