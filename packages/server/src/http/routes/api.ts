import {
  assignBadgeRequest,
  assignBadgeResponse,
  employees,
  employeesQuery,
  localDate,
  month,
  personDay,
  personMonth,
  quarantine,
  quarantineQuery,
  today,
  todayPeople,
  todayPeopleQuery,
  todayQuery,
} from '@rollcall/contract/api'
import { problem } from '@rollcall/contract/problem'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { type Actor, type Context, localActor } from '../../context.ts'
import {
  assignBadge,
  readEmployees,
  readPersonDay,
  readPersonMonth,
  readQuarantine,
  readToday,
  readTodayPeople,
} from '../../handlers/index.ts'

const errors = { 400: problem, 404: problem, 409: problem, 503: problem }
const id = z.coerce.number().int()
const instant = (text: string | null) => (text === null ? null : Temporal.Instant.from(text))

/** What pages call. */
export const apiRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const actor: Actor = localActor

    app.get(
      '/today',
      { schema: { tags: ['today'], querystring: todayQuery, response: { 200: today, ...errors } } },
      ({ query }) => readToday(ctx, query),
    )

    app.get(
      '/today/people',
      {
        schema: { tags: ['today'], querystring: todayPeopleQuery, response: { 200: todayPeople, ...errors } },
      },
      async ({ query }) => {
        return todayPeople.parse(await readTodayPeople(ctx, query))
      },
    )

    app.get(
      '/employees',
      { schema: { tags: ['people'], querystring: employeesQuery, response: { 200: employees, ...errors } } },
      ({ query }) => readEmployees(ctx, query),
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
      async ({ params }) =>
        personMonth.parse(await readPersonMonth(ctx, { employeeId: params.id, month: params.month })),
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
      async ({ params }) =>
        personDay.parse(await readPersonDay(ctx, { employeeId: params.id, date: params.date })),
    )

    app.get(
      '/quarantine',
      {
        schema: { tags: ['sources'], querystring: quarantineQuery, response: { 200: quarantine, ...errors } },
      },
      async ({ query }) => {
        return quarantine.parse(await readQuarantine(ctx, query))
      },
    )

    app.post(
      '/badge-assignments',
      {
        schema: {
          tags: ['sources'],
          body: assignBadgeRequest,
          response: { 200: assignBadgeResponse, ...errors },
        },
      },
      ({ body }) => {
        return assignBadge(ctx, actor, {
          ...body,
          validFrom: instant(body.validFrom),
          validUntil: instant(body.validUntil),
        })
      },
    )
  }
