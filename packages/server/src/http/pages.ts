import { existsSync } from 'node:fs'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Answers a browser at an address that is none with the application, which says so in words; not there
     * before the pages are built.
     */
    sendMissingPage?: (reply: FastifyReply) => FastifyReply
  }
}

const notBuilt =
  '<!doctype html><title>Rollcall</title><p>The pages are not built yet. Run <code>npm run build</code> and load this page again.</p>'

/** The addresses of pages; the application shows them by address. */
const pages = [
  '/my-month',
  '/my-plan',
  '/approvals',
  '/requests',
  '/requests/kinds',
  '/people',
  '/people/*',
  '/plans/holidays',
  '/plans/patterns',
  '/organisation',
  '/leave',
  '/leave/*',
  '/my-leave',
  '/tardy',
  '/hours',
  '/plans',
  '/absences',
  '/closing',
  '/closing/*',
  '/reports',
  '/reports/payroll',
  '/sources',
  '/users',
  '/tokens',
  '/audit',
  '/account',
  '/settings/sites',
  '/settings/policies',
  '/settings/recompute',
  '/settings/retention',
  '/set-up',
  '/today',
  '/sign-in',
  '/welcome',
]

/**
 * Serves the built pages; every address that is no file is the application, which shows its own pages by
 * address.
 */
export async function installPages(app: FastifyInstance, webDir: string): Promise<void> {
  if (!existsSync(`${webDir}/index.html`)) {
    app.get('/', { schema: { hide: true } }, (_, reply) => reply.type('text/html').send(notBuilt))
    return
  }
  await app.register(fastifyStatic, {
    root: webDir,
    wildcard: false,
    // The build lays compressed files beside the plain ones.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
  app.decorate('sendMissingPage', (reply) => reply.code(404).sendFile('index.html'))
  for (const path of pages) {
    app.get(path, { schema: { hide: true } }, (_, reply) => reply.sendFile('index.html'))
  }
}
