import {
  addEmployeeRequest,
  addEmployeeResponse,
  changedResponse,
  changeEmployeeRequest,
  people,
  peopleQuery,
  personProfile,
  traitRequest,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../../context.ts'
import { addEmployee, changeEmployee, readPeople, readProfile, setTrait } from '../../../handlers/index.ts'
import { config, id, reads } from './people-routes.ts'

/** Who there is, and what is known of each. */
export const peopleRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/people',
      { config, schema: { ...reads(people), querystring: peopleQuery } },
      ({ actor, query }) => readPeople(ctx, actor, query),
    )

    app.get(
      '/employees/:id/profile',
      { config, schema: { ...reads(personProfile), params: id } },
      ({ actor, params }) => readProfile(ctx, actor, params.id),
    )

    app.post(
      '/employees',
      { config, schema: { ...reads(addEmployeeResponse), body: addEmployeeRequest } },
      ({ actor, body }) => addEmployee(ctx, actor, body),
    )

    app.put(
      '/employees/:id',
      { config, schema: { ...reads(changedResponse), params: id, body: changeEmployeeRequest } },
      ({ actor, params, body }) => changeEmployee(ctx, actor, { employeeId: params.id, ...body }),
    )

    app.put(
      '/employees/:id/traits',
      { config, schema: { ...reads(changedResponse), params: id, body: traitRequest } },
      ({ actor, params, body }) => setTrait(ctx, actor, { employeeId: params.id, ...body }),
    )
  }
