import {
  calendarLink,
  calendarLinkMade,
  calendarLinkRequest,
  calendarLinkRevoked,
  ownPlan,
  ownPlanQuery,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import ical, { ICalCalendarMethod } from 'ical-generator'
import { z } from 'zod'
import {
  type CalendarEvent,
  makeCalendarLink,
  readCalendarFeed,
  readCalendarLink,
  readOwnPlan,
  revokeCalendarLink,
} from '../../../handlers/index.ts'
import { type AccessRoutes, accessErrors as errors } from '../access/access-routes.ts'

const tags = ['plans']
const person = { access: 'person' } as const

/** One's own plan, and the link by which a calendar application reads it. */
export const ownPlanRoutes =
  ({ ctx, publicUrl }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/my-plan',
      { config: person, schema: { tags, querystring: ownPlanQuery, response: { 200: ownPlan, ...errors } } },
      ({ actor, query }) => readOwnPlan(ctx, actor, query),
    )

    app.get(
      '/my-plan/link',
      { config: person, schema: { tags, response: { 200: calendarLink, ...errors } } },
      ({ actor }) => readCalendarLink(ctx, actor),
    )

    app.post(
      '/my-plan/link',
      {
        config: person,
        schema: { tags, body: calendarLinkRequest, response: { 200: calendarLinkMade, ...errors } },
      },
      async ({ actor, body }) => {
        const { token } = await makeCalendarLink(ctx, actor, body)
        return { url: new URL(`/api/calendars/${token}`, publicUrl).href }
      },
    )

    app.delete(
      '/my-plan/link',
      { config: person, schema: { tags, response: { 200: calendarLinkRevoked, ...errors } } },
      ({ actor }) => revokeCalendarLink(ctx, actor),
    )
  }

/** What calendar applications read. They sign in nowhere: the token in the address is all that they have. */
export const calendarFeedRoutes =
  ({ ctx }: AccessRoutes): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/:token',
      { config: { access: 'anyone' }, schema: { hide: true, params: z.object({ token: z.string() }) } },
      async ({ params }, reply) =>
        reply
          .type('text/calendar; charset=utf-8')
          .header('referrer-policy', 'no-referrer')
          .send(calendarOf(await readCalendarFeed(ctx, params.token), ctx.clock.now())),
    )
  }

function calendarOf(events: readonly CalendarEvent[], now: Temporal.Instant): string {
  const calendar = ical({
    name: 'Rollcall',
    prodId: '//rollcall//rollcall//EN',
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3600,
  })
  for (const { uid, title, when } of events)
    calendar.createEvent({
      id: uid,
      summary: title,
      stamp: new Date(now.epochMilliseconds),
      ...('date' in when
        ? { start: new Date(`${when.date}T00:00:00Z`), allDay: true, timezone: 'UTC' }
        : { start: new Date(when.startAt), end: new Date(when.endAt) }),
    })
  return calendar.toString()
}
