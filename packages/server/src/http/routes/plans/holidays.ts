import {
  addCalendarRequest,
  addHolidayRequest,
  calendarAdded,
  calendarCountries,
  changeHolidayRequest,
  decideHolidayRequest,
  dryRunQuery,
  holidayPath,
  holidayReasonQuery,
  holidaySet,
  holidays,
  holidaysAsked,
  holidaysQuery,
  ownHolidays,
  ownHolidaysQuery,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../../../context.ts'
import {
  addCalendar,
  addHoliday,
  askHolidaySync,
  changeHoliday,
  decideHolidayFinding,
  readCalendarCountries,
  readHolidays,
  readOwnHolidays,
  removeHoliday,
} from '../../../handlers/index.ts'
import { accessErrors as errors } from '../access/access-routes.ts'

const config = { access: 'person' } as const
const tags = ['plans']
const set = { 200: holidaySet, ...errors }

/** Holidays: what a calendar says of a year, and what people and the public service say of it. */
export const holidayRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/holidays',
      { config, schema: { tags, querystring: ownHolidaysQuery, response: { 200: ownHolidays, ...errors } } },
      ({ actor, query }) => readOwnHolidays(ctx, actor, query),
    )

    app.get(
      '/plans/holidays',
      { config, schema: { tags, querystring: holidaysQuery, response: { 200: holidays, ...errors } } },
      ({ actor, query: { calendar, year } }) =>
        readHolidays(ctx, actor, { calendar: calendar ?? null, year: year ?? null }),
    )

    app.post(
      '/plans/holidays',
      { config, schema: { tags, querystring: dryRunQuery, body: addHolidayRequest, response: set } },
      ({ actor, query, body }) => addHoliday(ctx, actor, body, query),
    )

    app.get(
      '/plans/holidays/countries',
      { config, schema: { tags, response: { 200: calendarCountries, ...errors } } },
      ({ actor }) => readCalendarCountries(ctx, actor),
    )

    app.post(
      '/plans/holidays/calendars',
      { config, schema: { tags, body: addCalendarRequest, response: { 200: calendarAdded, ...errors } } },
      ({ actor, body }) => addCalendar(ctx, actor, body),
    )

    app.put(
      '/plans/holidays/:calendar/:date',
      {
        config,
        schema: {
          tags,
          params: holidayPath,
          querystring: dryRunQuery,
          body: changeHolidayRequest,
          response: set,
        },
      },
      ({ actor, params, query, body }) => changeHoliday(ctx, actor, { ...params, ...body }, query),
    )

    app.delete(
      '/plans/holidays/:calendar/:date',
      {
        config,
        schema: {
          tags,
          params: holidayPath,
          querystring: dryRunQuery.extend(holidayReasonQuery.shape),
          response: set,
        },
      },
      ({ actor, params, query: { reason, dryRun } }) =>
        removeHoliday(ctx, actor, { ...params, reason }, { dryRun }),
    )

    app.post(
      '/plans/holidays/ask',
      { config, schema: { tags, response: { 200: holidaysAsked, ...errors } } },
      ({ actor }) => askHolidaySync(ctx, actor),
    )

    app.post(
      '/plans/holiday-findings/:id',
      {
        config,
        schema: {
          tags,
          params: z.object({ id: z.coerce.number().int() }),
          querystring: dryRunQuery,
          body: decideHolidayRequest,
          response: set,
        },
      },
      ({ actor, params, query, body }) =>
        decideHolidayFinding(ctx, actor, { findingId: params.id, ...body }, query),
    )
  }
