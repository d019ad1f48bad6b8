import {
  employees,
  employeesQuery,
  localDate,
  month,
  ownMonth,
  ownPlanQuery,
  personDay,
  personMonth,
  today,
  todayPeople,
  todayPeopleQuery,
  todayQuery,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import {
  readEmployees,
  readOwnMonth,
  readPersonDay,
  readPersonMonth,
  readToday,
  readTodayPeople,
} from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const id = z.coerce.number().int()

/** What pages show of people's days. */
export const screenRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/today',
      { schema: { tags: ['today'], querystring: todayQuery, response: { 200: today, ...errors } } },
      ({ actor, query }) => readToday(ctx, actor, query),
    )

    app.get(
      '/today/people',
      {
        schema: { tags: ['today'], querystring: todayPeopleQuery, response: { 200: todayPeople, ...errors } },
      },
      ({ actor, query }) => readTodayPeople(ctx, actor, query),
    )

    app.get(
      '/employees',
      { schema: { tags: ['people'], querystring: employeesQuery, response: { 200: employees, ...errors } } },
      ({ actor, query }) => readEmployees(ctx, actor, query),
    )

    app.get(
      '/employees/:id/months/:month',
      {
        schema: {
          tags: ['people'],
          params: z.object({ id, month }),
          response: { 200: personMonth, ...errors },
        },
      },
      ({ actor, params }) => readPersonMonth(ctx, actor, { employeeId: params.id, month: params.month }),
    )

    app.get(
      '/my-month',
      {
        config: { access: 'person' },
        schema: { tags: ['people'], querystring: ownPlanQuery, response: { 200: ownMonth, ...errors } },
      },
      ({ actor, query }) => readOwnMonth(ctx, actor, query),
    )

    app.get(
      '/employees/:id/days/:date',
      {
        schema: {
          tags: ['people'],
          params: z.object({ id, date: localDate }),
          response: { 200: personDay, ...errors },
        },
      },
      ({ actor, params }) => readPersonDay(ctx, actor, { employeeId: params.id, date: params.date }),
    )
  }
