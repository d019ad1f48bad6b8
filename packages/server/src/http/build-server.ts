import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { Context } from '../context.ts'
import { installEvents, type Subscribe } from './events.ts'
import { installHealth } from './health.ts'
import { installPages } from './pages.ts'
import { installProblems } from './problems.ts'
import { apiRoutes } from './routes/api.ts'
import { ingestRoutes } from './routes/ingest.ts'

export interface ServerOptions {
  ctx: Context
  webDir: string
  /** Hands out what the database tells about changes. */
  subscribe: Subscribe
}

/** The HTTP server with all its routes; it does not listen yet. */
export async function buildServer({ ctx, webDir, subscribe }: ServerOptions): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: ctx.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 256 * 1024,
    forceCloseConnections: 'idle',
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  installProblems(app)
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        upgradeInsecureRequests: null,
      },
    },
    hsts: false,
  })
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Rollcall', version: '0.1.0' } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  await app.register(ingestRoutes(ctx), { prefix: '/ingest/v1' })
  await app.register(apiRoutes(ctx), { prefix: '/api' })
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
  installEvents(app, subscribe)
  installHealth(app, ctx)
  await installPages(app, webDir)
  await app.ready()
  return app
}
