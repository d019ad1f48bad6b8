import {
  checkpointResponse,
  compareRequest,
  compareResponse,
  directoryRequest,
  directoryResponse,
  heartbeatRequest,
  pushPunchesRequest,
  pushPunchesResponse,
  settingsRequest,
  settingsResponse,
} from '@rollcall/contract/ingest'
import { problem } from '@rollcall/contract/problem'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context, SourceActor } from '../../context.ts'
import { ForbiddenError, UnauthorizedError } from '../../errors.ts'
import {
  authenticateToken,
  compareDays,
  readCheckpoint,
  recordDirectory,
  recordHeartbeat,
  recordPunches,
  recordSettings,
} from '../../handlers/index.ts'
import { bearerOf } from '../access/identify.ts'
import { admissionHooks } from '../admission-hooks.ts'

declare module 'fastify' {
  interface FastifyRequest {
    source: SourceActor
  }
}

/** Room for the most rows of one request. */
const bodyLimit = 8 * 1024 * 1024
const errors = { default: problem }

/**
 * An agent sends one request at a time, and one more if it was restarted. Four bodies of the largest size fit
 * into the memory of the image, and leave more than half of the connections to pages.
 */
const limits = { most: 4, mostOfOne: 2, mostWaiting: 200 }

function tokenOf({ headers }: FastifyRequest): string {
  const token = bearerOf(headers)
  if (token) return token
  throw new UnauthorizedError('Send the token of the source in the header Authorization: Bearer …')
}

/** What agents call. Each request carries the token of one source. */
export const ingestRoutes =
  (ctx: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.decorateRequest('source')
    const { onRequest, preHandler, onSend } = admissionHooks(limits, tokenOf)
    app.addHook('onRequest', onRequest)
    app.addHook('onRequest', async (request) => {
      const actor = await authenticateToken(ctx, tokenOf(request), request.ip)
      if (actor.kind !== 'source')
        throw new ForbiddenError('This token is for the API. An agent needs the token of its source.')
      request.source = actor
    })
    app.addHook('preHandler', preHandler)
    app.addHook('onSend', onSend)

    app.get(
      '/checkpoint',
      { schema: { tags: ['ingest'], response: { 200: checkpointResponse, ...errors } } },
      async ({ source }) => {
        const { readThrough, tokenExpiresAt, now, ...rest } = await readCheckpoint(
          ctx,
          source,
          source.sourceId,
        )
        return {
          ...rest,
          readThrough: readThrough?.toString() ?? null,
          tokenExpiresAt: tokenExpiresAt?.toString() ?? null,
          now: now.toString(),
        }
      },
    )

    app.post(
      '/punches',
      {
        bodyLimit,
        schema: {
          tags: ['ingest'],
          body: pushPunchesRequest,
          response: { 200: pushPunchesResponse, ...errors },
        },
      },
      async ({ source, body }) => {
        const result = await recordPunches(ctx, source, {
          sourceId: source.sourceId,
          from: body.from,
          to: body.to,
          readThrough: body.readThrough === null ? null : Temporal.Instant.from(body.readThrough),
          rows: body.rows,
        })
        for (const outcome of ['stored', 'alreadyKnown', 'nobody', 'quarantined'] as const)
          app.countRows(outcome, result[outcome])
        return result
      },
    )

    app.post(
      '/compare',
      { schema: { tags: ['ingest'], body: compareRequest, response: { 200: compareResponse, ...errors } } },
      async ({ source, body }) => {
        return await compareDays(ctx, source, { sourceId: source.sourceId, ...body })
      },
    )

    app.post(
      '/directory',
      {
        bodyLimit,
        schema: { tags: ['ingest'], body: directoryRequest, response: { 200: directoryResponse, ...errors } },
      },
      async ({ source, body }) => {
        return await recordDirectory(ctx, source, { sourceId: source.sourceId, people: body.people })
      },
    )

    app.post(
      '/settings',
      {
        schema: {
          tags: ['ingest'],
          body: settingsRequest,
          response: { 200: settingsResponse, ...errors },
        },
      },
      async ({ source, body }) => {
        return await recordSettings(ctx, source, { sourceId: source.sourceId, ...body })
      },
    )

    app.post(
      '/heartbeat',
      { schema: { tags: ['ingest'], body: heartbeatRequest, response: { 204: z.null(), ...errors } } },
      async ({ source, body }, reply) => {
        await recordHeartbeat(ctx, source, { sourceId: source.sourceId, ...body })
        return reply.code(204).send(null)
      },
    )
  }
