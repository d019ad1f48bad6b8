import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { RouteAccess } from './access/identify.ts'
import { installApi } from './api.ts'
import { installHealth } from './health.ts'
import { installPages } from './pages.ts'
import { answerBadAddress, installProblems } from './problems.ts'
import { ingestRoutes } from './routes/ingest.ts'
import { securityHeaders } from './security-headers.ts'
import type { ServerOptions } from './server-options.ts'

export interface ListedRoute {
  method: string
  url: string
  /** Undefined outside of `/api`. */
  access: RouteAccess | undefined
}

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Every route, in the order in which they were added; a test holds each against what is expected of it.
     */
    listedRoutes: ListedRoute[]
    /**
     * Goes on answering, but asks every client to come back on a new connection, ends open streams, and says
     * that it is not ready.
     */
    startDraining(): void
  }
}

/** The HTTP server with all its routes; it does not listen yet. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { ctx, publicUrl, trustedProxies = [] } = options
  const app: FastifyInstance = Fastify({
    loggerInstance: ctx.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    frameworkErrors: answerBadAddress,
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.decorate('listedRoutes', [])
  app.addHook('onRoute', ({ method, url, config }) => {
    for (const one of [method].flat()) app.listedRoutes.push({ method: one, url, access: config?.access })
  })
  installProblems(app)
  await app.register(helmet, securityHeaders(publicUrl))
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Rollcall', version: '0.1.0' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })

  let draining = false
  app.addHook('onSend', async (_, reply) => {
    if (draining) reply.header('connection', 'close')
  })
  installHealth(app, ctx, () => draining)
  await app.register(ingestRoutes(ctx), { prefix: '/ingest/v1' })
  const streams = await installApi(app, options)
  await installPages(app, options.webDir)
  app.decorate('startDraining', () => {
    draining = true
    streams.end()
  })
  await app.ready()
  return app
}
