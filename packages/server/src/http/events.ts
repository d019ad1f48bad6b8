import type { ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

/** Calls `listener` with each change until the returned function is called. */
export type Subscribe = (listener: (payload: string) => void) => () => void

const pingMs = 15_000

/** `GET /api/events`: a stream that says which dates changed, so that pages read them again. */
export function installEvents(app: FastifyInstance, subscribe: Subscribe): void {
  const streams = new Set<ServerResponse>()
  const unsubscribe = subscribe((payload) => {
    for (const stream of streams) stream.write(`event: changed\ndata: ${payload}\n\n`)
  })
  const ping = setInterval(() => {
    for (const stream of streams) stream.write(': ping\n\n')
  }, pingMs)
  ping.unref()

  app.get('/api/events', { schema: { hide: true } }, (request, reply) => {
    reply.hijack()
    const stream = reply.raw
    stream.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    stream.write('retry: 2000\n\n')
    streams.add(stream)
    request.raw.on('close', () => streams.delete(stream))
  })

  // An open stream would keep the server from closing.
  app.addHook('preClose', async () => {
    clearInterval(ping)
    unsubscribe()
    for (const stream of streams) stream.end()
  })
}
