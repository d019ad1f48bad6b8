import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Actor, Context } from '../context.ts'
import { assertMayForCompany } from '../handlers/access/assert-may.ts'
import { readHealth } from '../handlers/screens/read-health.ts'

/** Reading works on a full disk, so what a write met last is believed for so long; then writers try again. */
const diskFullSeconds = 15

/**
 * `/livez` says that the process runs, `/readyz` that it can serve, `/metrics` how it does, to who may know.
 */
export function installHealth(app: FastifyInstance, ctx: Context, draining: () => boolean): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer',
    labelNames: ['route', 'status'],
    registers: [registry],
  })
  const rows = new Counter({
    name: 'ingest_rows_total',
    help: 'Rows received from sources',
    labelNames: ['outcome'],
    registers: [registry],
  })
  new Gauge({
    name: 'pending_days',
    help: 'Days with marks that wait for derivation',
    registers: [registry],
    async collect() {
      this.set((await readHealth(ctx).catch(() => ({ pendingDays: Number.NaN }))).pendingDays)
    },
  })
  app.decorate('countRows', (outcome: string, count: number) => rows.inc({ outcome }, count))
  app.addHook('onResponse', async (request, reply) => {
    seconds.observe(
      { route: request.routeOptions.url ?? 'none', status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
  })

  let diskFullAt: Temporal.Instant | null = null
  app.decorate('noteDiskFull', () => {
    diskFullAt = ctx.clock.now()
  })
  const diskIsFull = () =>
    diskFullAt !== null && diskFullAt.until(ctx.clock.now()).total('seconds') < diskFullSeconds

  app.get('/livez', { schema: { hide: true } }, () => ({ status: 'alive' }))
  app.get('/readyz', { schema: { hide: true } }, async (_, reply) => {
    if (draining()) return reply.code(503).send({ status: 'stopping' })
    await readHealth(ctx)
    if (diskIsFull())
      return reply.code(503).send({ status: 'disk full', detail: 'Make room on the disk of the database.' })
    return { status: 'ready' }
  })
  app.decorate('metrics', async (actor: Actor) => {
    assertMayForCompany(actor, 'read-metrics')
    return await registry.metrics()
  })
}

declare module 'fastify' {
  interface FastifyInstance {
    /** A write met a full disk; said by `/readyz` for a while. */
    noteDiskFull(): void
    countRows(outcome: string, count: number): void
    metrics(actor: Actor): Promise<string>
  }
}
