import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Context } from '../context.ts'
import { readLivingSessions } from '../handlers/index.ts'
import { personOf } from './access/identify.ts'

/** Calls `listener` with each change until the returned function is called. */
export type Subscribe = (listener: (payload: string) => void) => () => void

const pingMs = 15_000

/**
 * `GET /events`: a stream that says which dates changed, so that pages read them again. It ends with the
 * session.
 */
export function installEvents(
  app: FastifyInstance,
  ctx: Context,
  subscribe: Subscribe,
  checkMs = pingMs,
): { end: () => void } {
  const streams = new Map<ServerResponse, string>()
  const unsubscribe = subscribe((payload) => {
    for (const stream of streams.keys()) stream.write(`event: changed\ndata: ${payload}\n\n`)
  })
  const check = async () => {
    const living = await readLivingSessions(ctx, [...streams.values()])
    for (const [stream, session] of streams) {
      if (living.has(session)) stream.write(': ping\n\n')
      else stream.end()
    }
  }
  const ping = setInterval(() => {
    check().catch((error) =>
      ctx.logger.warn({ err: error }, 'The sessions of open pages could not be looked at'),
    )
  }, checkMs)
  ping.unref()
  const end = () => {
    for (const stream of streams.keys()) stream.end()
  }

  app.get('/events', { config: { access: 'person' }, schema: { hide: true } }, (request, reply) => {
    const { sessionId } = personOf(request)
    reply.hijack()
    const stream = reply.raw
    stream.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    stream.write('retry: 2000\n\n')
    streams.set(stream, sessionId)
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
