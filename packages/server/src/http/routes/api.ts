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
  sources,
  today,
  todayPeople,
  todayPeopleQuery,
  todayQuery,
  unknownBadges,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import {
  assignBadge,
  readEmployees,
  readPersonDay,
  readPersonMonth,
  readQuarantine,
  readSources,
  readToday,
  readTodayPeople,
  readUnknownBadges,
} from '../../handlers/index.ts'
import { accessErrors as errors } from './access-routes.ts'

const person = { access: 'person' } as const
const id = z.coerce.number().int()
const instant = (text: string | null) => (text === null ? null : Temporal.Instant.from(text))

/** What pages call. */
export const apiRoutes =
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
      async ({ actor, query }) => {
        return todayPeople.parse(await readTodayPeople(ctx, actor, query))
      },
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
      async ({ actor, params }) =>
        personMonth.parse(await readPersonMonth(ctx, actor, { employeeId: params.id, month: params.month })),
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
      async ({ actor, params }) =>
        personDay.parse(await readPersonDay(ctx, actor, { employeeId: params.id, date: params.date })),
    )

    app.get(
      '/quarantine',
      {
        config: person,
        schema: { tags: ['sources'], querystring: quarantineQuery, response: { 200: quarantine, ...errors } },
      },
      async ({ actor, query }) => {
        return quarantine.parse(await readQuarantine(ctx, actor, query))
      },
    )

    app.get(
      '/sources',
      { schema: { tags: ['sources'], response: { 200: sources, ...errors } } },
      async ({ actor }) => sources.parse(await readSources(ctx, actor)),
    )

    app.get(
      '/unknown-badges',
      { config: person, schema: { tags: ['sources'], response: { 200: unknownBadges, ...errors } } },
      ({ actor }) => readUnknownBadges(ctx, actor),
    )

    app.post(
      '/badge-assignments',
      {
        config: person,
        schema: {
          tags: ['sources'],
          body: assignBadgeRequest,
          response: { 200: assignBadgeResponse, ...errors },
        },
      },
      ({ actor, body }) => {
        return assignBadge(ctx, actor, {
          ...body,
          validFrom: instant(body.validFrom),
          validUntil: instant(body.validUntil),
        })
      },
    )
  }
