import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { PersonActor } from '../context.ts'
import { changedDates, identifySessions } from '../handlers/index.ts'
import { personOf } from './access/identify.ts'
import type { ServerOptions } from './server-options.ts'

const pingMs = 15_000

/**
 * `GET /events`: a stream that says which dates changed that its person may see, so that pages read them
 * again. It ends with the session.
 */
export function installEvents(app: FastifyInstance, options: ServerOptions): { end: () => void } {
  const { ctx, subscribe, streamCheckMs = pingMs, twoFactorRoles } = options
  const streams = new Map<ServerResponse, PersonActor>()

  const tell = async (payload: string) => {
    const open = [...streams]
    const dates = await changedDates(
      ctx,
      payload,
      open.map(([, actor]) => actor),
    )
    for (const [place, [stream]] of open.entries()) {
      const seen = dates[place]
      if (seen) stream.write(`event: changed\ndata: ${JSON.stringify({ dates: seen })}\n\n`)
    }
  }
  // One after another, so that nobody hears of an earlier change later.
  let told = Promise.resolve()
  const unsubscribe = subscribe((payload) => {
    told = told
      .then(() => tell(payload))
      .catch((error) => ctx.logger.warn({ err: error }, 'Open pages could not be told of a change'))
  })

  /** Roles may have changed meanwhile. */
  const check = async () => {
    const ids = [...streams.values()].map(({ sessionId }) => sessionId)
    const living = await identifySessions(ctx, ids, twoFactorRoles)
    for (const [stream, { sessionId }] of streams) {
      const actor = living.get(sessionId)
      if (actor) {
        streams.set(stream, actor)
        stream.write(': ping\n\n')
      } else stream.end()
    }
  }
  const ping = setInterval(() => {
    check().catch((error) =>
      ctx.logger.warn({ err: error }, 'The sessions of open pages could not be looked at'),
    )
  }, streamCheckMs)
  ping.unref()
  const end = () => {
    for (const stream of streams.keys()) stream.end()
  }

  app.get('/events', { config: { access: 'person' }, schema: { hide: true } }, (request, reply) => {
    const actor = personOf(request)
    reply.hijack()
    const stream = reply.raw
    stream.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    stream.write('retry: 2000\n\n')
    streams.set(stream, actor)
    request.raw.on('close', () => streams.delete(stream))
  })

  // An open stream would keep the server from closing.
  app.addHook('preClose', async () => {
    clearInterval(ping)
    unsubscribe()
    end()
  })
  return { end }
}
