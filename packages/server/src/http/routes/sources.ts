import {
  type AssignBadgeRequest,
  assignBadgeRequest,
  assignBadgeResponse,
  quarantine,
  quarantineQuery,
  sources,
  takeBackBadgeResponse,
  unknownBadges,
  unknownBadgesQuery,
} from '@rollcall/contract/api'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import type { Context } from '../../context.ts'
import {
  assignBadge,
  readQuarantine,
  readSources,
  readUnknownBadges,
  takeBackBadges,
} from '../../handlers/index.ts'
import { accessErrors as errors } from './access/access-routes.ts'

const person = { access: 'person' } as const
const instant = (text: string | null) => (text === null ? null : Temporal.Instant.from(text))
const assignmentOf = ({ validFrom, validUntil, ...badge }: AssignBadgeRequest) => ({
  ...badge,
  validFrom: instant(validFrom),
  validUntil: instant(validUntil),
})

/** Security systems, what of their rows nobody could use, and whose badges are whose. */
export const sourceRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/quarantine',
      {
        config: person,
        schema: { tags: ['sources'], querystring: quarantineQuery, response: { 200: quarantine, ...errors } },
      },
      ({ actor, query }) => readQuarantine(ctx, actor, query),
    )

    app.get(
      '/sources',
      { schema: { tags: ['sources'], response: { 200: sources, ...errors } } },
      ({ actor }) => readSources(ctx, actor),
    )

    app.get(
      '/unknown-badges',
      {
        config: person,
        schema: {
          tags: ['sources'],
          querystring: unknownBadgesQuery,
          response: { 200: unknownBadges, ...errors },
        },
      },
      ({ actor, query }) => readUnknownBadges(ctx, actor, query),
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
      ({ actor, body }) => assignBadge(ctx, actor, assignmentOf(body)),
    )

    app.post(
      '/badge-assignments/take-back',
      {
        config: person,
        schema: {
          tags: ['sources'],
          body: assignBadgeRequest,
          response: { 200: takeBackBadgeResponse, ...errors },
        },
      },
      async ({ actor, body }) => {
        const { takenBack, daysMarked } = await takeBackBadges(ctx, actor, [assignmentOf(body)])
        return { takenBack: takenBack > 0, daysMarked }
      },
    )
  }
